import { describe, expect, test } from 'vitest';
import { generateVault } from './generate/vault.ts';
import { withLinksTo, withSentence } from './work/change.ts';
import { chooseNotes } from './work/choose.ts';

describe('the notes to change', () => {
  const { notes } = generateVault(1, 60);

  test('are others for every work and every round, and never the home', () => {
    const { edited, deleted, renamed } = chooseNotes(1, notes, 3);
    const numbers = [...edited, ...deleted, ...renamed].map(({ number }) => number);
    expect(numbers).toHaveLength(9);
    expect(new Set(numbers).size).toBe(9);
    expect(numbers).not.toContain(0);
  });

  test('are never such as share their name', () => {
    const { edited, deleted, renamed } = chooseNotes(1, notes, 5);
    expect([...edited, ...deleted, ...renamed].filter(({ isTwin }) => isTwin)).toEqual([]);
  });

  test('cannot be chosen from too few', () => {
    expect(() => chooseNotes(1, notes, 30)).toThrow('60 notes are too few for 30 rounds');
  });
});

test('an edit adds a sentence to the first paragraph, beneath the properties', () => {
  const text = '---\ntags: [a]\n---\n\nOne of it. Two.\n\nThree.\n';
  expect(withSentence(text)).toBe('---\ntags: [a]\n---\n\nOne of it. This was added later. Two.\n\nThree.\n');
  expect(() => withSentence('- a list\n')).toThrow('No paragraph');
});

test.for([
  ['[[Note]] ![[Note]]', '[[Note renamed]] ![[Note renamed]]'],
  [
    '[[Note|it]] [[Note#A part]] [[Note#^b0]]',
    '[[Note renamed|it]] [[Note renamed#A part]] [[Note renamed#^b0]]',
  ],
  ['[[In/Side/Note|Note]]', '[[In/Side/Note renamed|Note]]'],
  ['[it](In/Side/Note.md)', '[it](In/Side/Note%20renamed.md)'],
  ['[[Notes]] [[A Note]] [[Other/Note]] Note', '[[Notes]] [[A Note]] [[Other/Note]] Note'],
] as const)('a note that is renamed takes its links along: %s', ([before, after]) => {
  expect(withLinksTo(before, { folder: 'In/Side/', title: 'Note' }, 'Note renamed')).toBe(after);
});
