import { describe, expect, test } from 'vitest';
import { compileNote } from '../../src/compile/compile-note.ts';
import { sentenceAt, sentencesOf } from '../../src/compile/facts/sentence.ts';
import { sentenceHtml } from '../../src/link/sentence.ts';
import { at } from '../vault/vault-of.ts';

describe('a text is cut in sentences', () => {
  test.for([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Guo et al. show it. Next.', ['Guo et al. show it.', 'Next.']],
    ['E.g. this, i.e. that, cf. them. Next.', ['E.g. this, i.e. that, cf. them.', 'Next.']],
    ['See Fig. 3 and Eq. 4 on p. 5. Next.', ['See Fig. 3 and Eq. 4 on p. 5.', 'Next.']],
    ['J. Wei wrote it. Next.', ['J. Wei wrote it.', 'Next.']],
    ['It costs 3.5 dollars. Next.', ['It costs 3.5 dollars.', 'Next.']],
    ['中文。第二句。', ['中文。', '第二句。']],
    ['No full stop', ['No full stop']],
    ['', []],
  ] as const)('%s', ([text, expected]) => {
    expect(sentencesOf(text).map((sentence) => sentence.text.trim())).toEqual(expected);
  });

  test('the cut sentences are the text', () => {
    const text = 'One. Two et al. three! 四。 Five? ';
    expect(
      sentencesOf(text)
        .map((sentence) => sentence.text)
        .join(''),
    ).toBe(text);
  });
});

test.for([
  ['One. Two.', 0, 3, 'One.'],
  ['One. Two.', 5, 8, 'Two.'],
  ['One. Two.', 4, 4, 'One.'],
  ['One. Two.', 9, 9, 'Two.'],
  ['One.', 0, 0, 'One.'],
  ['', 0, 0, ''],
] as const)('of %j the range %i–%i is in %j', ([text, start, end, expected]) => {
  expect(sentenceAt(text, start, end).text.trim()).toBe(expected);
});

describe('a mention shows its sentence, the words marked', () => {
  async function mentions(text: string): Promise<string[]> {
    const note = await compileNote({ path: at('x.md'), text });
    return [...note.links, ...note.citations].map(({ mention }) =>
      mention === undefined ? '' : sentenceHtml(note, mention),
    );
  }

  test.for([
    ['Before. See [[Note|the note]] now. After.', ['See <mark>the note</mark> now.']],
    [
      'See [[Note]] and [text](Note.md).',
      ['See <mark>Note</mark> and text.', 'See Note and <mark>text</mark>.'],
    ],
    ['It was shown by Guo et al. [@guo2025] here. After.', ['It was shown by Guo et al. here.']],
    ['It was shown. [@guo2025] After it.', ['It was shown.']],
    ['It was shown.[@guo2025] After it.', ['It was shown.']],
    [
      '*[[Note]]* with **[[Note|b]]** & <',
      ['<mark>Note</mark> with b &amp; &lt;', 'Note with <mark>b</mark> &amp; &lt;'],
    ],
    ['| a | b |\n| - | - |\n| one. two | [[Note]] |', ['one. two · <mark>Note</mark>']],
    ['- item [[Note]]\n- other', ['item <mark>Note</mark>']],
    ['## Heading [[Note]]', ['Heading <mark>Note</mark>']],
    ['> [!tip] Title [[Note]]\n> body', ['Title <mark>Note</mark>']],
    ['over\nlines [[Note]]', ['over lines <mark>Note</mark>']],
    ['foot[^1]\n\n[^1]: a note on [[Note]].', ['a note on <mark>Note</mark>.']],
    ['![[Note]]', ['<mark>Note</mark>']],
    ['#flashcards\n\nQuestion [[Note]]::Answer', ['Question <mark>Note</mark>']],
    ['@guo2025 says so.', ['<mark>@guo2025</mark> says so.']],
  ] as const)('%j', async ([text, expected]) => {
    expect(await mentions(text)).toEqual(expected);
  });

  test('it knows the section it stands in', async () => {
    const { links } = await compileNote({
      path: at('x.md'),
      text: '[[A]]\n\n## One\n\n[[B]]\n\n## Two [[C]]\n\n[[D]]',
    });
    expect(links.map(({ mention }) => mention?.section)).toEqual([undefined, 'one', 'two-c', 'two-c']);
  });
});
