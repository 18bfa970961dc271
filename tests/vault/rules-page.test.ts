import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/vault/lint/catalogue.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { vaultOf } from './vault-of.ts';

const project = join(import.meta.dirname, '../..');
const page = readFileSync(join(project, 'docs/rules.md'), 'utf8');
const sections = page
  .split(/^### /mu)
  .slice(1)
  .map((section) => ({ name: section.split('\n')[0] ?? '', text: section }));

/** What stands around an example. */
const around: Readonly<Record<string, string>> = {
  'Note.md': '---\naliases: [AI]\n---\n\n## Heading\n\nText. ^block',
  'a/Twin.md': '',
  'b/Twin.md': '',
  'Draft.md': '---\ndraft: true\n---\n',
  'Ring.md': '![[x]]',
  'Needs me.md': '---\nrequires: ["[[x]]"]\n---\n',
  'Needs Note.md': '---\nrequires: ["[[Note]]"]\n---\n',
  'picture.png': '',
  'huge.png': '',
  'picture.svg': '',
  'armed.svg': '',
  'paper.pdf': '',
  'Table.base': '',
  'references.bib': '@misc{guo2025,\n  title = {One}\n}',
  'data/facts.yaml': '- { id: two, checked: own }\n',
};
const told = {
  'huge.png': { size: 3_000_000 },
  'paper.pdf': { pages: 3 },
  'armed.svg': { removed: ['<script>'] },
};

/** What else must stand there for one rule. */
const special: Readonly<Record<string, Record<string, string>>> = {
  'broken-canvas': { 'Shows.md': '![[x.canvas]]' },
  'duplicate-slug': { 'X.md': '' },
  'orphan-note': { 'Ring.md': '', 'Needs me.md': '' },
  'unreachable-note': { 'Home.md': '[[Note]]', 'Ring.md': '', 'Needs me.md': '' },
};
const specialWhenMended: Readonly<Record<string, Record<string, string>>> = {
  'unreachable-note': { 'Home.md': '[[x]]' },
};

const files: Readonly<Record<string, string>> = {
  text: 'x.md',
  'text mdx': 'x.mdx',
  bibtex: 'references.bib',
  yaml: 'x.chart',
  json: 'x.canvas',
};
const places: Readonly<Record<string, string>> = {
  'unused-attachment': 'picture.png',
  'unsafe-svg': 'armed.svg',
  'uncited-reference': 'references.bib',
};

async function found(name: string, language: string, text: string, more = {}): Promise<string[]> {
  const path = files[language] ?? '';
  const vault = await vaultOf({ ...around, ...special[name], ...more, [path]: text }, told);
  const own = checkVault(vault).filter((finding) => finding.rule === name);
  return own.filter((finding) => finding.path === (places[name] ?? path)).map(({ severity }) => severity);
}

describe.for(sections)('the section of $name', ({ name, text }) => {
  const blocks = [...text.matchAll(/^(`{3,})(\S[^\n]*)\n([\s\S]*?)\n\1$/gmu)];

  test('has what, why, example and fix, in that order', () => {
    const shape =
      /\*\*What\*\* \((error|warning|info)\)\. \S[\s\S]*\*\*Why\.\*\* \S[\s\S]*\*\*Example\.\*\*\n\n`[\s\S]*\*\*Fix\.\*\* \S[\s\S]*\n\n`/u;
    expect(text).toMatch(shape);
    expect(blocks).toHaveLength(2);
  });

  test('its example breaks the rule, with the severity it says', async () => {
    const [, , language = '', example = ''] = blocks[0] ?? [];
    const severity = /\*\*What\*\* \((\w+)\)/u.exec(text)?.[1];
    const severities = await found(name, language, example);
    expect(severities).not.toEqual([]);
    expect(new Set(severities)).toEqual(new Set([severity]));
  });

  test('what it says is right does not break it', async () => {
    const [, , language = '', mended = ''] = blocks[1] ?? [];
    expect(await found(name, language, mended, specialWhenMended[name])).toEqual([]);
  });
});

test('every rule that the sources name has its sentence and its section, and no other has', () => {
  const folders = ['src/compile', 'src/vault/lint', 'src/bibliography'];
  const sources = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(project, folder, file), 'utf8')),
  );
  const named = sources.flatMap((source) =>
    [...source.matchAll(/\brule: '([a-z-]+)'/gu)].map(([, rule = '']) => rule),
  );
  const rules = [...new Set(named)].sort();
  expect(Object.keys(catalogue).sort()).toEqual(rules);
  expect(sections.map(({ name }) => name).sort()).toEqual(rules);
  expect(rules.length).toBeGreaterThanOrEqual(40);
});
