import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { compileNote } from '../../../src/compile/compile-note.ts';
import type { VaultPath } from '../../../src/compile/path.ts';
import { linkNote } from '../../../src/link/link-note.ts';
import { siteUrls } from '../../../src/link/site-urls.ts';
import { backlinksTo } from '../../../src/vault/backlinks.ts';
import { attribute, elementsOf, textOf } from '../../support/dom.ts';
import { at, vaultOf } from '../../vault/vault-of.ts';
import { dangersOf } from '../../security/danger.ts';
import { place } from '../fixture-vault.ts';

const fence = (source: string): string => `\`\`\`mermaid\n${source}\n\`\`\`\n`;

async function html(markdown: string): Promise<string> {
  return (await place(markdown)).linked.html;
}

const fixtures = join(import.meta.dirname, '../../fixtures/syntax');
const drawn = readdirSync(fixtures)
  .filter((name) => name.startsWith('mermaid'))
  .map((name) => [name, readFileSync(join(fixtures, name, 'output.html'), 'utf8')] as const);

test.for(drawn)('%s has geometry and classes, and nothing that needs a policy or an id', ([, output]) => {
  const inside = elementsOf(parseFragment(output))
    .filter(({ tagName }) => tagName === 'svg')
    .flatMap((svg) => elementsOf(svg));
  const allowed = /^(?:a|circle|ellipse|g|path|polygon|rect|svg|text|desc)$/u;
  expect(inside.map(({ tagName }) => tagName).filter((name) => !allowed.test(name))).toEqual([]);
  const names = new Set(inside.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  for (const name of ['style', 'id', 'fill', 'stroke', 'font-family', 'marker-end', 'data-id', 'data-label'])
    expect([...names]).not.toContain(name);
  expect(output).not.toMatch(/@import|fonts\.googleapis|var\(--|[\uE000-\uF8FF]/u);
  const numbers = inside.flatMap(({ attrs }) => attrs.map(({ value }) => value)).join(' ');
  expect(numbers).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/u);
});

test('the same source gives the same drawing, and twice on a page gives no id twice', async () => {
  const source = fence('graph TD\nA[One] -->|two| B{Three}\nB --> B\nsubgraph s\nC\nend');
  const [first, second] = [await html(`${source}\n${source}`), await html(`${source}\n${source}`)];
  expect(first).toBe(second);
  expect(first.match(/<figure class="diagram">/gu)).toHaveLength(2);
  expect(dangersOf(first)).toEqual([]);
});

test('a picture has a name, and its source is text under it', async () => {
  const tree = parseFragment(await html(fence('graph LR\nA[Unusualword] --> B')));
  const svg = elementsOf(tree).find(({ tagName }) => tagName === 'svg');
  expect(svg && [attribute(svg, 'role'), attribute(svg, 'aria-label')]).toEqual([
    'img',
    'Flowchart: 2 steps; Unusualword to B.',
  ]);
  const details = elementsOf(tree).find(({ tagName }) => tagName === 'details');
  expect(details && textOf(details)).toBe('Source of the diagramgraph LR\nA[Unusualword] --> B');
});

describe('words', () => {
  test('are never markup, whatever they are', async () => {
    const label = 'a </svg></text><script>x</script> & &amp; <!-- ]]> b';
    const shown = parseFragment(await html(fence(`graph LR\nA["${label}"]`)));
    const words = elementsOf(shown)
      .filter(({ tagName }) => tagName === 'text')
      .map(textOf);
    expect(words.join('').replaceAll(' ', '')).toBe('a</svg></text><script>x</script>&&<!--]]>b');
  });

  test('that are very long are cut into lines and end', async () => {
    const shown = await html(fence(`graph LR\nA[${'long '.repeat(300)}]\nA --> B[${'x'.repeat(900)}]`));
    const svg = elementsOf(parseFragment(shown)).find(({ tagName }) => tagName === 'svg');
    expect(Number(svg && attribute(svg, 'width'))).toBeLessThan(700);
    expect(Number(svg && attribute(svg, 'height'))).toBeLessThan(300);
    expect(shown).toContain('…');
  });
});

describe('a link of a diagram', () => {
  test('counts as a link of its note, at its place', async () => {
    const vault = await vaultOf({
      'x.md': `Text\n\n${fence('graph TD\n  A[Note] --> B\n  class A internal-link')}`,
      'Note.md': '',
    });
    const [link] = vault.notes.get(at('x.md'))?.links ?? [];
    expect(link).toMatchObject({ syntax: 'wiki', target: 'Note', line: 5, column: 5 });
    expect(backlinksTo(vault, at('Note.md'))).toHaveLength(1);
  });

  test('to a private note tells nothing of it', async () => {
    const source = fence('graph TD\n  Secretname --> B["to Secretname"]\n  class Secretname internal-link');
    const vault = await vaultOf({ 'x.md': source, 'Secretname.md': '---\ndraft: true\n---\n' });
    const note = await compileNote(
      { path: 'x.md' as VaultPath, text: source },
      { lineBreaks: 'kept', hidden: ['Secretname'] },
    );
    const { html: shown } = linkNote(vault, note, siteUrls('/'));
    expect(shown).toContain('<figure class="diagram">');
    expect(shown).not.toContain('Secretname');
  });

  test('leads where the rules of URLs let it, or nowhere', async () => {
    const clicks = [
      'javascript:x',
      'java&#9;script:x',
      'data:text/html,x',
      'https://example.org/?a&b',
      '//example.org',
      'Note.md',
    ];
    const lines = clicks.map((url, n) => `  n${String(n)}\n  click n${String(n)} href "${url}"`);
    const hrefs = elementsOf(parseFragment(await html(fence(`graph TD\n${lines.join('\n')}`))))
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => attribute(link, 'href'));
    expect(hrefs).toEqual(['https://example.org/?a&b', 'https://example.org', '/note/']);
  });
});

test('a diagram can be embedded, alone or with its section, without an id', async () => {
  const files = {
    'x.md': '![[y#^dia]]\n\n![[y#Part]]',
    'y.md': `# Part\n\n${fence('graph TD\nA[Note] --> B\nclass A internal-link')}\n^dia\n\nRest\n\n# Other`,
    'Note.md': '',
  };
  const vault = await vaultOf(files);
  const note = vault.notes.get(at('x.md'));
  const shown = note ? linkNote(vault, note, siteUrls('/')).html : '';
  expect(shown.match(/<figure class="diagram">/gu)).toHaveLength(2);
  expect(shown.match(/<a class="wl" href="\/note\/"><g>/gu)).toHaveLength(2);
  expect(dangersOf(shown)).toEqual([]);
});
