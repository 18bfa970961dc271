import { expect, test } from 'vitest';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { at, vaultOf } from '../vault/vault-of.ts';

const entries = [
  'title = {A}, url = {https://www.Example.org/a?b=1&c=2#part}',
  'title = {B}, eprint = {2501.12948}, archiveprefix = {arXiv}, url = {https://arxiv.org/abs/2501.12948}',
  'title = {C}, doi = {10.1000/xyz}',
  'title = {A again}, url = {https://example.org/a?b=1&c=2}',
];
const bibliography = entries.map((fields, n) => `@online{k${n}, ${fields}}`).join('\n');

async function numberOf(link: string): Promise<string | undefined> {
  const vault = await vaultOf({ 'x.md': link, 'references.bib': bibliography });
  const { html, cited } = linkNote(vault, vault.notes.get(at('x.md'))!, siteUrls('/'));
  expect(cited).toEqual([]);
  return / data-ref="(\d+)"/u.exec(html)?.[1];
}

test.for([
  ['[a](http://example.org/a?b=1&c=2)', '1'],
  ['<a href="https://example.org/a?b=1&amp;c=2">a</a>', '1'],
  ['<https://arxiv.org/pdf/2501.12948v2>', '2'],
  ['https://arxiv.org/abs/2501.12948/', '2'],
  ['[c](https://dx.doi.org/10.1000/xyz)', '3'],
  ['[c](https://doi.org/10.1000/xyz#abstract)', '3'],
] as const)('%s is a work of the bibliography', async ([link, number]) => {
  expect(await numberOf(link)).toBe(number);
});

test.for([
  '<https://example.org/a>',
  '<https://arxiv.org/abs/2501.12949>',
  'mailto:me@example.org',
  '[[k1]]',
])('%s is none', async (link) => {
  expect(await numberOf(link)).toBeUndefined();
});
