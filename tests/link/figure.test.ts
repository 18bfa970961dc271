import { expect, test } from 'vitest';
import { linkNote } from '../../src/link/link-note.ts';
import { siteUrls } from '../../src/link/site-urls.ts';
import { citationUses } from '../../src/vault/citations.ts';
import { at, vaultOf } from '../vault/vault-of.ts';

const chart = `title: Two & two
alt: Two bars, one longer.
sources: [b]
harness: Measured by B.
asOf: 2026-11
chart: { kind: bars, label: name, values: [score] }
columns: [{ key: name, label: Name }, { key: score, label: Score, unit: '%', source: [c] }]
rows:
  - { name: One, score: 70, source: a }
  - { name: Two, score: { value: null, note: kept back } }
`;
const files = {
  'references.bib': '@misc{a, title = {A}}\n@misc{b, title = {B}}\n@misc{c, title = {C}}',
  'data/two.chart': chart,
  'data/table.chart': chart.replace(/^chart: .*\n/mu, ''),
};

async function link(text: string) {
  const vault = await vaultOf({ ...files, 'x.md': text });
  return { vault, ...linkNote(vault, vault.notes.get(at('x.md'))!, siteUrls('/')) };
}

test('a data file is shown as its picture, with the numbers and the sources under it', async () => {
  const { html, cited, attachments } = await link('![[two.chart]]');
  expect(html).toMatch(
    /^<figure class="chart" id="fig-two"><div class="draw" role="img" aria-label="Two bars, one longer."><svg/u,
  );
  expect(html).toMatch(
    /<figcaption><b>Two &amp; two\.<\/b> Measured by B\. As of November 2026\. +<span class="cites">/u,
  );
  expect(html).toMatch(/<details class="numbers"><summary>As a table<\/summary>/u);
  expect(html).toMatch(
    /<th scope="row">One <span class="cites"><a class="cite" href="\/references\/#r1">\[1\]/u,
  );
  expect(html).toMatch(
    /<th scope="col" class="r">Score <small>%<\/small> <span class="cites"><a class="cite" href="\/references\/#r3">/u,
  );
  expect(html).toMatch(/<td class="r">70<\/td>/u);
  expect(html).toMatch(/<td class="r na">n\/a <small>kept back<\/small><\/td>/u);
  expect([...cited].sort()).toEqual([1, 2, 3]);
  expect([...attachments]).toEqual([]);
});

test('its table alone is shown where the link asks for it, or where it has no picture', async () => {
  for (const text of ['![[two.chart#table]]', '![[table.chart]]']) {
    const { html } = await link(text);
    expect(html).toMatch(
      /^<figure class="data" id="fig-t\w+"><sort-table><div class="scroll" role="group" tabindex="0" aria-label="Two &amp; two">/u,
    );
    expect(html).not.toMatch(/<svg|<details/u);
  }
});

test('an entry knows the figures that rest on it', async () => {
  const { vault } = await link('![[two.chart]]');
  const uses = [1, 2, 3].map((number) =>
    citationUses(vault)
      .get(number)
      ?.map(({ figure, fragment }) => [figure, fragment]),
  );
  expect(uses).toEqual([[['Two & two', 'fig-two']], [['Two & two', 'fig-two']], [['Two & two', 'fig-two']]]);
});

test('a file that cannot be read is named and not drawn', async () => {
  const vault = await vaultOf({ 'x.md': '![[bad.chart]]', 'bad.chart': 'title: [' });
  const { html } = linkNote(vault, vault.notes.get(at('x.md'))!, siteUrls('/'));
  expect(html).toBe('<p class="file-card"><a href="/files/bad-222d.chart">bad.chart</a></p>');
});
