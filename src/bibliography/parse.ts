import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { formatItems } from './csl.ts';
import {
  buildBibliography,
  type Author,
  type Bibliography,
  type BibliographyEntry,
  type BibliographyProblem,
} from './bibliography.ts';
import { publicBibtex, rawField, splitBibtex, type BibtexEntry } from './bibtex.ts';

/** What citation-js makes of an entry: CSL-JSON, as far as it is read here. */
interface CslItem {
  readonly type?: string;
  readonly title?: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly volume?: string | number;
  readonly page?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly note?: string;
}

/** Reads BibTeX as Zotero exports it. An entry that cannot be read is left out and named. */
export function parseBibliography(path: string, source: string): Bibliography {
  const entries: BibliographyEntry[] = [];
  const problems: BibliographyProblem[] = [];
  const seen = new Set<string>();
  for (const raw of splitBibtex(source)) {
    if (seen.has(raw.key))
      problems.push({
        line: raw.line,
        column: raw.column,
        rule: 'duplicate-citation-key',
        message: `the key ${raw.key} stands for two entries`,
      });
    seen.add(raw.key);
    try {
      entries.push(toEntry(raw, entries.length + 1));
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      problems.push({
        line: raw.line,
        column: raw.column,
        rule: 'broken-bibliography',
        message: `the entry ${raw.key} cannot be read: ${reason}`,
      });
    }
  }
  const html = formatItems(entries.map(({ csl }) => csl));
  const formatted = entries.map((entry, index) => ({ ...entry, html: html[index] ?? '' }));
  return buildBibliography(path, formatted, problems);
}

function toEntry({ key, text, line }: BibtexEntry, number: number): BibliographyEntry {
  const [item] = new Cite(text, { generateGraph: false }).data as CslItem[];
  if (!item) throw new Error('no entry found');
  const [year, month] = item.issued?.['date-parts']?.[0] ?? [];
  return {
    key,
    number,
    type: kindOf(item.type ?? '', text),
    title: item.title ?? key,
    authors: (item.author ?? []).map(toAuthor),
    year,
    month,
    container: item['container-title'],
    publisher: item.publisher,
    volume: item.volume === undefined ? undefined : String(item.volume),
    pages: item.page,
    url: item.URL ?? (item.DOI === undefined ? undefined : `https://doi.org/${item.DOI}`),
    doi: item.DOI,
    arxiv: rawField(text, 'eprint'),
    note: item.note,
    files: filesOf(text),
    html: '',
    bibtex: publicBibtex(text, key),
    csl: publicItem(item, rawField(text, 'eprint')),
    line,
  };
}

/** What may leave the author's machine, with the number of a preprint where citation-js leaves it out. */
function publicItem(item: CslItem, eprint: string | undefined): Readonly<Record<string, unknown>> {
  const hidden = /^(?:_|file|abstract|keyword|annote|annotation|custom)/iu;
  const fields = Object.entries(item).filter(([name]) => !hidden.test(name));
  return { ...(eprint === undefined ? {} : { number: eprint }), ...Object.fromEntries(fields) };
}

function toAuthor({ family, given, literal }: NonNullable<CslItem['author']>[number]): Author {
  return { family: family ?? literal ?? '', given };
}

/** Names of attached files; Zotero writes `Title:path:type;…`. */
function filesOf(text: string): string[] {
  const field = rawField(text, 'file') ?? '';
  return field
    .split(';')
    .map(
      (file) =>
        (/^[^:]*:(.+):[^:]*$/u.exec(file)?.[1] ?? file).replaceAll('\\', '/').split('/').at(-1)?.trim() ?? '',
    )
    .filter((file) => file !== '');
}

/** The word a reader sees for the kind of a work. */
function kindOf(type: string, text: string): string {
  if (/^@software/iu.test(text) || type === 'software') return 'Repository';
  if (rawField(text, 'eprint') !== undefined || /^(?:article|paper|report|thesis|book|chapter)/u.test(type))
    return 'Paper';
  return /\/docs?[./]|docs\.|\/guides?\//u.test(rawField(text, 'url') ?? '') ? 'Documentation' : 'Page';
}
