import { expect, test } from 'vitest';
import { buildBibliography } from '../../src/bibliography/bibliography.ts';
import { parseBibliography } from '../../src/bibliography/parse.ts';
import { readFigure } from '../../src/figure/read-figure.ts';
import { comparisonSources, findComparison } from '../../src/vault/comparison.ts';
import { buildVault } from '../../src/vault/vault.ts';

const chart = `title: Models
alt: A table
columns: [{ key: model, label: Model }, { key: input, label: Input }]
rows:
  - { model: A, input: { value: 1, source: b }, source: a }
  - { model: B, input: null, source: unknown }
`;
const bibliography = parseBibliography(
  'references.bib',
  '@online{a, title = {A}}\n@online{b, title = {B}}\n@online{c, title = {C}}',
);

function vaultWith(path: string) {
  return buildVault({ notes: [], attachments: [], figures: [readFigure(path, chart)], bibliography });
}

test('the table of models is data/models.chart, and its sources are those it names', () => {
  const vault = vaultWith('data/models.chart');
  expect(findComparison(vault)?.figure.rows).toHaveLength(2);
  expect([...comparisonSources(vault)].sort()).toEqual([1, 2]);
});

test('a vault without it compares nothing', () => {
  const vault = vaultWith('data/other-models.chart');
  expect(findComparison(vault)).toBeUndefined();
  expect(comparisonSources(vault).size).toBe(0);
  expect(
    findComparison(
      buildVault({ notes: [], attachments: [], bibliography: buildBibliography(undefined, []) }),
    ),
  ).toBeUndefined();
});
