import type { Files } from '../../support/temp-vault.ts';
import { canvases } from './canvas.ts';
import { citations, entries } from './citations.ts';
import { compiler } from './compiler.ts';
import { html } from './html.ts';
import { math } from './math.ts';
import { glossary, mathml } from './mathml.ts';
import { media } from './media.ts';
import { mermaid } from './mermaid.ts';
import { names } from './names.ts';
import { properties } from './properties.ts';
import { svgFiles, svgInline } from './svg.ts';
import { urls } from './urls.ts';
import { search, words } from './words.ts';

/** One attempt to do harm: a note of its own, with what it needs beside it. */
export interface Payload {
  readonly kind: string;
  /** Unique; `window.__ran(id)` is what the payload would call, and `//evil.example/ID` what it would ask for. */
  readonly id: number;
  readonly note: string;
  readonly files: Files;
}

/** A word that the text of a payload's note holds and no other. */
export const markerOf = ({ id }: Pick<Payload, 'id'>): string => `marker${id}`;

type Draft = (id: number) => Omit<Payload, 'id' | 'kind'>;

const inText =
  (kind: string) =>
  (source: string): Draft =>
  (id) =>
    written(`${kind}/${id}.md`, id, source);

const written = (
  note: string,
  id: number,
  source: string,
  files: Files = {},
  yaml = '',
): ReturnType<Draft> => ({
  note,
  files: { [note]: `${yaml}${markerOf({ id })} stands here.\n\n${source}\n`, ...files },
});

const asProperties =
  (yaml: string): Draft =>
  (id) =>
    written(`properties/${id}.md`, id, '', {}, `---\n${yaml}\n---\n\n`);

const asGlossary =
  (source: string): Draft =>
  (id) =>
    written(`glossary/${id}.md`, id, source, {}, '---\nrole: glossary\n---\n\n');

const asName =
  (name: string): Draft =>
  (id) => {
    const [note, picture] = [`names/${name} ${id}.md`, `names/${name} ${id}.svg`];
    const links = `![[${name} ${id}.svg]] [[${name} ${id}]] [x](<${picture}>)`;
    return written(note, id, links, { [picture]: circle });
  };

const asSvgFile =
  (svg: string): Draft =>
  (id) =>
    written(`files/${id}.md`, id, `![[${id}.svg]] [[${id}.svg]]`, { [`files/${id}.svg`]: svg });

const asCanvas =
  (json: string): Draft =>
  (id) =>
    written(`boards/${id}.md`, id, `![[${id}.canvas]] [[${id}.canvas]]`, { [`boards/${id}.canvas`]: json });

const circle =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>';

const drafts: Readonly<Record<string, readonly Draft[]>> = {
  html: html.map(inText('html')),
  url: urls.map(inText('url')),
  svg: svgInline.map(inText('svg')),
  'svg-file': svgFiles.map(asSvgFile),
  mathml: mathml.map(inText('mathml')),
  glossary: glossary.map(asGlossary),
  compiler: compiler.map(inText('compiler')),
  math: math.map(inText('math')),
  mermaid: mermaid.map(inText('mermaid')),
  words: words.map(inText('words')),
  search: search.map(inText('search')),
  properties: properties.map(asProperties),
  citation: [...citations, ...entries.map((_, index) => `[@entry${index}] @entry${index}`)].map(
    inText('citation'),
  ),
  media: media.map(inText('media')),
  canvas: canvases.map(asCanvas),
  name: names.map(asName),
};

/** Every payload, numbered from 1000 on. */
export const payloads: readonly Payload[] = Object.entries(drafts)
  .flatMap(([kind, list]) => list.map((draft) => ({ kind, draft })))
  .map(({ kind, draft }, index) => armed(kind, 1000 + index, draft(1000 + index)));

function armed(kind: string, id: number, { note, files }: ReturnType<Draft>): Payload {
  const arm = (text: string): string => armedText(text, id);
  const named = Object.entries(files).map(([path, text]) => [arm(path), arm(text)]);
  return { kind, id, note: arm(note), files: Object.fromEntries(named) };
}

function armedText(text: string, id: number): string {
  return text.replaceAll('RUN', `__ran(${id})`).replaceAll('HOST', `//evil.example/${id}`);
}

const page = '<!doctype html><script>parent.__ran(1)</script>';

/** What payloads link to: a glossary, references, and files that a browser would run. */
export const surroundings: Files = {
  'Home.md': 'The home of the vault.\n',
  'Glossary.md':
    '---\nrole: glossary\n---\n\n### a term, another\n\nWhat it is.\n\n### lt, 39, x3C, amp\n\nSigns.\n',
  'shown.svg': circle,
  'paper.pdf': '%PDF-1.4',
  'film.mp4': '\0\0\0\x18ftypmp42\0\0\0\0mp42isom',
  'film.vtt':
    'WEBVTT\n\nSTYLE\n::cue { background: url(//evil.example/cue) }\n\n00:00.000 --> 00:09.000\n<img src=x onerror=__ran(5)>\n',
  'active.html': page,
  'active.xhtml': '<html xmlns="http://www.w3.org/1999/xhtml"><script>parent.__ran(2)</script></html>',
  'active.xml': '<x:script xmlns:x="http://www.w3.org/1999/xhtml">__ran(3)</x:script>',
  'active.js': '__ran(4)',
  'active.svgz': circle,
  active: page,
  ['__proto__']: 'a file',
  'references.bib': [
    '@misc{known, title = {Known}, author = {Doe, Jane}, year = {2026}, url = {https://example.org/paper}}',
    ...entries.map((entry, index) => armedText(entry(`entry${index}`), 900 + index)),
  ].join('\n\n'),
};

/** The vault of all of them. */
export function attackVault(): Files {
  return Object.assign({}, surroundings, ...payloads.map(({ files }) => files)) as Files;
}
