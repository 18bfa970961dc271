import {
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
  type BundledLanguage,
  type Highlighter,
} from 'shiki';
import { escapeHtml } from '../../markdown/html.ts';

const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--shiki-' });
/** Shiki's own limit of half a second a line makes the result depend on how busy the machine is. */
const limits = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 5000 };
let highlighter: Promise<Highlighter> | undefined;

/** Characters that are kept: vaults repeat the blocks of a template, a command, a query. */
const room = 2_000_000;
const known = new Map<string, readonly string[]>();
let kept = 0;

/**
 * The lines of a code block as HTML; undefined for a language that Shiki does not know. A block that this process met
 * before, in whichever note, is not highlighted again.
 */
export async function highlight(code: string, language: string): Promise<readonly string[] | undefined> {
  if (!isBundled(language)) return undefined;
  const key = `${language}\n${code}`;
  const lines = known.get(key) ?? (await highlightAnew(code, language));
  if (!known.has(key)) keep(key, lines);
  return lines;
}

function keep(key: string, lines: readonly string[]): void {
  kept += lines.reduce((sum, { length }) => sum + length, key.length);
  if (kept > room) {
    kept = 0;
    known.clear();
  } else known.set(key, lines);
}

function isBundled(language: string): language is BundledLanguage {
  return Object.hasOwn(bundledLanguages, language);
}

/** One highlighter a process; a language is loaded when first met. */
async function highlightAnew(code: string, lang: BundledLanguage): Promise<string[]> {
  highlighter ??= createHighlighter({ themes: [theme], langs: [] });
  const shiki = await highlighter;
  if (!shiki.getLoadedLanguages().includes(lang)) await shiki.loadLanguage(lang);
  const { tokens } = shiki.codeToTokens(code, { lang, theme: 'css-variables', ...limits });
  return tokens.map((line) => line.map(({ content, color }) => tokenHtml(content, color)).join(''));
}

/** Inline colours would need an unsafe policy: the variable's name becomes a class. */
function tokenHtml(content: string, color: string | undefined): string {
  const name = /--shiki-token-([a-z-]+)/u.exec(color ?? '')?.[1];
  return name ? `<span class="t-${name}">${escapeHtml(content)}</span>` : escapeHtml(content);
}
