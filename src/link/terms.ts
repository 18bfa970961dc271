import { openTag } from '../markdown/html.ts';
import { termsOf, type Term } from '../vault/terms.ts';
import type { Vault } from '../vault/vault.ts';
import { noteUrl, type LinkContext } from './context.ts';
import { hash } from './urls.ts';

/** Elements whose words are not linked: links, titles, code, tables, cards and the summary. */
const quiet = /^(?:a|h[1-6]|code|pre|table|figure|svg|math|summary|button|iframe|audio|video)$/u;
const quietClass =
  /class="(?:[^"]* )?(?:cards|footnotes|embed|missing)(?: [^"]*)?"|data-callout="(?:summary|question|quote)"/u;
const alone = /^(?:img|br|hr|wbr|input|source|col|use)$/u;

/** Links the first use of every term of the glossary in an article to its entry. */
export function linkTerms(context: LinkContext, html: string): string {
  const { vault, note } = context;
  const finder = finderOf(vault);
  if (!finder || note.properties.role !== undefined || note.path === vault.home) return html;
  const done = new Set<Term>();
  let silent = 0;
  let depth = 0;
  return html.replace(
    /<(\/?)([a-z][\w-]*)[^>]*?(\/?)>|[^<]+/giu,
    (piece, closing?: string, name?: string, empty?: string) => {
      if (name === undefined) return silent > 0 ? piece : mark(piece);
      if (empty === '/' || alone.test(name)) return piece;
      if (closing === '/') {
        if (depth === silent) silent = 0;
        depth--;
      } else {
        depth++;
        if (silent === 0 && (quiet.test(name) || quietClass.test(piece))) silent = depth;
      }
      return piece;
    },
  );

  function mark(text: string): string {
    return text.replace(finder?.pattern ?? /$^/u, (words: string, name: string) => {
      const term = finder?.find(name);
      if (!term || done.has(term)) return words;
      done.add(term);
      const href = noteUrl(context, term.note) + hash(term.heading.id);
      return `${openTag('a', { class: 'term', href })}${words}</a>`;
    });
  }
}

/** In the glossary itself: an entry's other names, set apart from the first. */
export function setOtherNames(html: string): string {
  return html.replace(/(<h[3-6][^>]*>[^<,]+), ([^<]+?)(?=\s*<)/gu, '$1 <small class="also">$2</small>');
}

interface Finder {
  readonly pattern: RegExp;
  find(name: string): Term | undefined;
}

const finders = new WeakMap<Vault, Finder | 'none'>();

function finderOf(vault: Vault): Finder | undefined {
  const finder = finders.get(vault) ?? buildFinder(termsOf(vault)) ?? 'none';
  finders.set(vault, finder);
  return finder === 'none' ? undefined : finder;
}

/** A name of lower-case words is found with a capital too, and in the plural; an abbreviation only as it is written. */
function buildFinder(terms: readonly Term[]): Finder | undefined {
  if (terms.length === 0) return undefined;
  const exact = new Map<string, Term>();
  const folded = new Map<string, Term>();
  for (const term of terms)
    for (const name of term.names) {
      const isWords = name.slice(1) === name.slice(1).toLowerCase();
      const index = isWords ? folded : exact;
      const key = isWords ? name.toLowerCase() : name;
      if (!index.has(key)) index.set(key, term);
    }
  const names = [...exact.keys(), ...folded.keys()].sort((a, b) => b.length - a.length);
  const list = names.map((name) => RegExp.escape(name)).join('|');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_@/-]|&#?)(${list})s?(?![\\p{L}\\p{N}_@]|-\\p{L})`, 'giu'),
    find: (name) => exact.get(name) ?? folded.get(name.toLowerCase()),
  };
}
