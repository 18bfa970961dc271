import type { Code } from 'mdast';
import { escapeHtml } from '../../markdown/html.ts';
import { highlight } from './highlight.ts';

/** A fenced block as HTML: highlighted where the language is known, plain where it is not. */
export async function codeHtml({ lang, meta, value }: Code): Promise<string> {
  const language = languageName(lang ?? '');
  const lines = (await highlight(value, language)) ?? value.split('\n').map(escapeHtml);
  const marked = markedLines(meta ?? '');
  const body = lines
    .map((line, index) => `<span class="${marked.has(index + 1) ? 'line hl' : 'line'}">${line}</span>`)
    .join('\n');
  const title = /(?:^|\s)(?:title=)?(?:"([^"]*)"|'([^']*)')/u.exec(meta ?? '');
  const name = title?.[1] ?? title?.[2] ?? '';
  const caption =
    name || language
      ? `<figcaption><span>${escapeHtml(name)}</span><span>${escapeHtml(language)}</span></figcaption>`
      : '';
  const label = escapeHtml(name || (language ? `Code, ${language}` : 'Code'));
  return `<figure class="code">${caption}<pre tabindex="0" role="group" aria-label="${label}"><code>${body}</code></pre></figure>`;
}

/** `js`; also of `{r, echo=FALSE}` and `{.python}`, as R Markdown and Pandoc write it. */
function languageName(written: string): string {
  return (/^\{[\s.]*([^\s,{}]+)/u.exec(written)?.[1] ?? written).toLowerCase();
}

/** Line numbers of `{1,3-5}`. */
function markedLines(meta: string): Set<number> {
  const lines = new Set<number>();
  for (const part of /\{([\d,\s-]+)\}/u.exec(meta)?.[1]?.split(',') ?? []) {
    const [from = 0, to = from] = part.split('-').map(Number);
    for (let line = from; line <= Math.min(to, from + 10_000); line++) lines.add(line);
  }
  return lines;
}
