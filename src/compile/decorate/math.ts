import temml from 'temml';
import type { MathNode } from '../../markdown/math/index.ts';
import { escapeHtml } from '../../markdown/html.ts';

/** Environments that Temml has only in display mode, and Obsidian in a line too. */
const environment = /\\begin\{(?:align|alignat|equation|gather|multline|split|CD)\*?\}/u;

/** TeX as MathML; an error shows the source with what is wrong, and never throws. */
export function mathHtml(
  { value, display, block = false }: Pick<MathNode, 'value' | 'display' | 'block'>,
  macros: Record<string, string> = {},
): string {
  try {
    const math = temml.renderToString(value, {
      displayMode: display || environment.test(value),
      throwOnError: true,
      trust: false,
      macros: { ...macros },
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
