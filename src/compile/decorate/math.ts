import temml from 'temml';
import type { MathNode } from '../../markdown/math/index.ts';
import { escapeHtml } from '../../markdown/html.ts';
import { readMacros, type Macros } from './macros.ts';

/** Environments that Temml has only in display mode, and Obsidian in a line too. */
const environment = /\\begin\{(?:align|alignat|equation|gather|multline|split|CD)\*?\}/u;

/** What MathJax has and Temml has not. */
const mathJax: Macros = { '\\mbox': '\\text{#1}', '\\require': '\\def\\required{#1}' };

type Formula = Pick<MathNode, 'value' | 'display' | 'block'>;

/** Sets the formulas of one note in their order: what one defines, those after it know, as the vault's own macros. */
export function mathSetter(vault: Macros = {}): (formula: Formula) => string {
  let known = vault;
  return (formula) => {
    const { macros, rest } = readMacros(formula.value);
    known = { ...known, ...macros };
    const defines = rest !== formula.value;
    return defines && rest.trim() === '' ? '' : mathHtml({ ...formula, value: rest }, known);
  };
}

/** TeX as MathML; an error shows the source with what is wrong, and never throws. */
function mathHtml({ value, display, block = false }: Formula, macros: Macros): string {
  try {
    const math = temml.renderToString(value, {
      displayMode: display || environment.test(value),
      throwOnError: true,
      trust: false,
      macros: { ...mathJax, ...macros },
    });
    const safe = stylesToClasses(math);
    return block
      ? `<div class="math" tabindex="0" role="group" aria-label="Formula">${safe}</div>`
      : `<span class="m">${safe}</span>`;
  } catch (error) {
    const reason = escapeHtml((error instanceof Error ? error.message : String(error)).trim());
    const code = `<code class="math-error" title="${reason}">${escapeHtml(value)}</code>`;
    return block ? `<p>${code}</p>` : code;
  }
}

/** A strict policy allows no `style` attributes: Temml's become nothing, its classes stay. */
function stylesToClasses(html: string): string {
  return html.replace(/ style="[^"]*"/gu, '');
}
