import { describe, expect, test } from 'vitest';
import { checkVault } from '../../src/vault/lint/check.ts';
import { makeReport, type Report, type RuleCount } from '../../src/integrations/publication-report/report.ts';
import { reportText } from '../../src/integrations/publication-report/text.ts';
import { attachmentSlug } from '../../src/vault/slug.ts';
import { at, vaultOf } from '../vault/vault-of.ts';

const rule = (name: string, count: number, severity: RuleCount['severity'] = 'warning'): RuleCount => {
  const places = Array.from({ length: count }, (_, n) => `A.md:${n + 1}:1`);
  return { rule: name, severity, count, places, privatePlaces: [] };
};

const report: Report = {
  pages: 75,
  notes: 46,
  words: 41_203,
  attachments: { published: 12, all: 30 },
  files: 312,
  bytes: 4_100_000,
  kept: { draft: 2, publish: 1 },
  keptPaths: ['Axolotl.md', 'Okapi.md', 'Wombat.md'],
  findings: [
    { ...rule('broken-yaml', 1, 'error'), places: [], privatePlaces: ['Okapi.md:2:1'] },
    rule('broken-link', 4),
    rule('orphan-note', 1, 'info'),
  ],
  largestPages: [
    { path: 'compare/index.html', bytes: 120_400 },
    { path: 'index.html', bytes: 900 },
  ],
  largestFiles: [{ path: 'files/sky-ab12.png', bytes: 1_240_000 }],
};

test('says what went out, what stayed, what is broken, what is large and where to look', () => {
  expect(reportText(report, 'others')).toBe(`What was published
  out      75 pages of 46 notes with 41,203 words, 12 of 30 attachments; 4.1 MB in 312 files
  private  3 notes, 2 by draft: true, 1 by publish: false
  found    1 error, 4 warnings, 1 hint
               1 broken-yaml
               4 broken-link            A.md:1:1, A.md:2:1, A.md:3:1, …
               1 orphan-note            A.md:1:1
  largest  /compare/ 121 kB, / 1 kB
           files/sky-ab12.png 1.2 MB
  more     npm run vault -- check tells each finding and what would be right
`);
});

test('names what is private on the author’s own terminal alone', () => {
  const own = reportText(report, 'own');
  for (const name of ['Axolotl.md', 'Wombat.md', 'Okapi.md:2:1']) expect(own).toContain(name);
  expect(reportText(report, 'others')).not.toMatch(/axolotl|okapi|wombat/iu);
});

test('of a vault without faults or secrets it says that', () => {
  const text = reportText({ ...report, kept: { draft: 0, publish: 0 }, keptPaths: [], findings: [] }, 'own');
  expect(text).toContain('  private  no notes\n');
  expect(text).toContain('  found    nothing to mend\n');
});

test('stays short, and a name is no order to the terminal', () => {
  const many = Array.from({ length: 30 }, (_, n) => rule(`rule-${n}`, 9));
  const text = reportText({ ...report, findings: many, keptPaths: ['a\x1b[31m\n::error::b.md'] }, 'own');
  expect(text.split('\n').length).toBeLessThanOrEqual(21);
  expect(text).toContain('and 22 more rules');
  // eslint-disable-next-line no-control-regex -- it is what must not be there
  expect(text).not.toMatch(/[\x00-\x09\x0B-\x1F]/u);
  expect(text).not.toMatch(/^\s*::/mu);
});

describe('of a vault', async () => {
  const vault = await vaultOf(
    {
      'Home.md': 'See [[Nothing]], [[Okapi]] and ![[shown.png|A box]].',
      'Okapi.md': '---\ndraft: true\n---\n```js\nlet a;',
      'Wombat.md': '---\npublish: false\n---\nWords.',
      'shown.png': 'x',
      'unused.png': 'x',
    },
    {},
  );
  const picture = `files/${attachmentSlug(at('shown.png'))}`;
  const made = makeReport({ vault, check: () => checkVault(vault) }, [
    { path: 'index.html', bytes: 10 },
    { path: picture, bytes: 20 },
    { path: 'pagefind/a', bytes: 30 },
  ]);

  test('counts what was written', () => {
    expect(made).toMatchObject({ pages: 1, notes: 1, files: 3, bytes: 60, kept: { draft: 1, publish: 1 } });
    expect(made.attachments).toEqual({ published: 1, all: 2 });
    expect(made.largestFiles.map(({ path }) => path)).toEqual(['pagefind/a', picture]);
  });

  test('tells the faults of private notes apart', () => {
    const found = Object.fromEntries(made.findings.map((each) => [each.rule, each]));
    expect(found['broken-link']).toMatchObject({ count: 1, places: ['Home.md:1:5'], privatePlaces: [] });
    expect(found['unclosed-fence']).toMatchObject({ count: 1, places: [], privatePlaces: ['Okapi.md:4:1'] });
    expect(reportText(made, 'own')).toContain('Okapi.md:4:1');
    expect(reportText(made, 'others')).not.toMatch(/okapi|wombat|unused\.png/iu);
  });
});
