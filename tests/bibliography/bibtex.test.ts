import { describe, expect, test } from 'vitest';
import { rawField, splitBibtex } from '../../src/bibliography/bibtex.ts';
import { parseBibliography } from '../../src/bibliography/parse.ts';

const good = (key: string): string => `@misc{${key},\n  title = {The title of ${key}},\n  year = {2024}\n}\n`;

describe('a file is cut in entries', () => {
  test.for([
    ['', []],
    [good('a') + good('b'), ['a:1', 'b:5']],
    [`% comment\n\n${good('a')}`, ['a:3']],
    ['@string{nips = "NeurIPS"}\n@preamble{"x"}\n@comment{jabref-meta: x;}\n' + good('a'), ['a:4']],
    ['@article{ a , title = {x}}@book{b,title={y}}', ['a:1', 'b:1']],
    ['@misc{a:b/c.d-e_f+g, title = {x}\n}', ['a:b/c.d-e_f+g:1']],
    ['@misc{中文2024, title = {x}\n}', ['中文2024:1']],
    ['@misc{a, note = {see @misc{inner, x}}}\n' + good('b'), ['a:1', 'b:2']],
    ['@misc{a, title = {an \\} escaped brace}}\n' + good('b'), ['a:1', 'b:2']],
    ['@misc{a, title = {never closed\n\n' + good('b') + good('c'), ['a:1', 'b:3', 'c:7']],
    ['@misc{a, title = "quotes {with} braces"}\r\n' + good('b'), ['a:1', 'b:2']],
    ['no entry, me@example.org', []],
  ] as const)('%j', ([source, expected]) => {
    expect(splitBibtex(source).map(({ key, line }) => `${key}:${String(line)}`)).toEqual(expected);
  });
});

test.for([
  ['@misc{a,\n  file = {x.pdf},\n}', 'file', 'x.pdf'],
  ['@misc{a,\n\tfile = {x {y}.pdf}\n}', 'file', 'x {y}.pdf'],
  ['@misc{a,\n  eprint = "2402.03300",\n}', 'eprint', '2402.03300'],
  ['@misc{a,\n  year = 2024,\n}', 'year', '2024'],
  ['@misc{a,\n  EPRINT = {1}\n}', 'eprint', '1'],
  ['@misc{a,\n  myfile = {x}\n}', 'file', undefined],
  ['@misc{a,\n  file = {}\n}', 'file', undefined],
  ['@misc{a, title = {x}, eprint = {2402.03300}, year = {2024}}', 'eprint', '2402.03300'],
  ['@misc{a, eprint = {2402.03300}}', 'eprint', '2402.03300'],
  ['@misc{a,\n  abstract = {a\n  file = of that},\n  file = {x.pdf}\n}', 'file', 'x.pdf'],
  ['@misc{a,\n  file = {one.pdf;\n    two.pdf}\n}', 'file', 'one.pdf;\n    two.pdf'],
] as const)('of %j the field %s is %j', ([entry, name, value]) => {
  expect(rawField(entry, name)).toBe(value);
});

describe('entries', () => {
  const source = `@article{guo2025,
  title = {{DeepSeek-R1} incentivizes {R}easoning \\& more},
  author = {Guo, Daya and {DeepSeek-AI} and M{\\"u}ller, J{\\'e}r{\\^o}me and others},
  journal = {Nature},
  volume = {645},
  number = {8081},
  pages = {633--638},
  year = {2025},
  month = sep,
  doi = {10.1038/s41586-025-09422-z},
  file = {Full Text PDF:files/12/Guo - 2025.pdf:application/pdf;Snapshot:files/13/index.html:text/html}
}
@misc{wei2022, title = {Chain of thought}, author = {Wei, Jason}, eprint = {2201.11903}, year = {2022}, url = {https://arxiv.org/abs/2201.11903}}
@online{guide,
  title = "Reasoning guide",
  author = {{OpenAI}},
  date = {2024-09-12},
  url = {https://platform.openai.com/docs/guides/reasoning}
}
@software{trl,
  title = {TRL},
  author = {von Werra, Leandro},
  file = {C\\:\\\\Users\\\\me\\\\Zotero\\\\trl.pdf}
}
@misc{bare,
  howpublished = {\\url{https://example.org/page}}
}`;
  const { entries, byKey, byFile, problems } = parseBibliography('references.bib', source);

  test('none is lost', () => {
    expect(problems).toEqual([]);
    expect(entries.map(({ key, number, line }) => [key, number, line])).toEqual([
      ['guo2025', 1, 1],
      ['wei2022', 2, 13],
      ['guide', 3, 14],
      ['trl', 4, 20],
      ['bare', 5, 25],
    ]);
  });

  test('their fields are read', () => {
    expect(byKey.get('guo2025')).toMatchObject({
      type: 'Paper',
      title: 'DeepSeek-R1 incentivizes Reasoning & more',
      year: 2025,
      month: 9,
      container: 'Nature',
      volume: '645',
      pages: '633-638',
      doi: '10.1038/s41586-025-09422-z',
      url: 'https://doi.org/10.1038/s41586-025-09422-z',
      files: ['Guo - 2025.pdf', 'index.html'],
    });
    expect(byKey.get('guo2025')?.authors.map(({ family }) => family)).toEqual([
      'Guo',
      'DeepSeek-AI',
      'Müller',
      'others',
    ]);
    expect(byKey.get('wei2022')).toMatchObject({
      type: 'Paper',
      arxiv: '2201.11903',
      year: 2022,
      month: undefined,
    });
    expect(byKey.get('guide')).toMatchObject({ type: 'Documentation', year: 2024, month: 9 });
    expect(byKey.get('trl')).toMatchObject({ type: 'Repository', files: ['trl.pdf'], year: undefined });
    expect(byKey.get('bare')).toMatchObject({ title: 'bare', authors: [] });
  });

  test('they are found by the names of their files', () => {
    expect(byFile.get('guo - 2025.pdf')?.key).toBe('guo2025');
    expect(byFile.get('trl.pdf')?.key).toBe('trl');
  });
});

describe('a faulty file costs no more than its faults', () => {
  test('a broken entry in the middle', () => {
    const { entries, problems } = parseBibliography(
      'x.bib',
      `${good('a')}\n@article{broken,\n  title = {never closed,\n  year = 2024\n\n${good('b')}${good('c')}`,
    );
    expect(entries.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(problems).toMatchObject([{ line: 6, rule: 'broken-bibliography' }]);
    expect(problems[0]?.message).toMatch(/^the entry broken cannot be read: [^\n]+$/u);
  });

  test('a key that stands twice: the first keeps it, both keep their numbers', () => {
    const { entries, byKey, problems } = parseBibliography('x.bib', `${good('a')}${good('a')}${good('b')}`);
    expect(entries.map(({ key, number }) => [key, number])).toEqual([
      ['a', 1],
      ['a', 2],
      ['b', 3],
    ]);
    expect(byKey.get('a')?.number).toBe(1);
    expect(problems).toEqual([
      { line: 5, column: 7, rule: 'duplicate-citation-key', message: 'the key a stands for two entries' },
    ]);
  });

  test('two entries with one file: the first has it', () => {
    const entry = (key: string): string => `@misc{${key},\n  title = {x},\n  file = {index.html}\n}\n`;
    const { byFile } = parseBibliography('x.bib', entry('a') + entry('b'));
    expect(byFile.get('index.html')?.key).toBe('a');
  });

  test.for(['', '@', '@misc', '@misc{', '@misc{,}', '@misc{a', '@misc{a,', '}}}}', '@misc{a,}'])(
    '%j',
    (source) => {
      const { entries, problems } = parseBibliography('x.bib', source);
      expect(entries.length + problems.length).toBeLessThanOrEqual(1);
    },
  );
});
