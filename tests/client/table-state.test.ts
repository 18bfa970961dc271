import { describe, expect, test } from 'vitest';
import { columnName, countInWords, readState, rowMatches, writeState } from '../../src/client/table-state.ts';

const row = ['Kimi K2.5', 'Moonshot AI', 'open, Modified MIT', '0.6', 'n/a'];

describe('a row', () => {
  test.for([
    ['', [], true],
    ['kimi MIT', [], true],
    ['kimi apache', [], false],
    ['', [{ column: 2, wanted: 'open' }], true],
    ['', [{ column: 1, wanted: 'Moonshot AI' }], true],
    ['', [{ column: 2, wanted: 'closed' }], false],
    ['', [{ column: 3, wanted: '*' }], true],
    ['', [{ column: 4, wanted: '*' }], false],
    ['', [{ column: 9, wanted: '*' }], false],
    ['k2.5', [{ column: 4, wanted: '*' }], false],
  ] as const)('%j %j → %j', ([find, tests, expected]) => {
    expect(rowMatches(row, find, tests)).toBe(expected);
  });
});

describe('the state in the URL', () => {
  test('is read back as it was written', () => {
    const state = { find: 'r1 & co', tests: { vendor: 'Moonshot AI', price: '*' }, sort: '-gpqa-diamond' };
    expect(readState(writeState(state), ['vendor', 'weights', 'price'])).toEqual(state);
  });

  test('is nothing where nothing is asked, and knows no other names', () => {
    expect(writeState({ find: ' ', tests: { vendor: '' }, sort: '' })).toBe('');
    expect(readState('?utm=1&vendor=', ['vendor'])).toEqual({ find: '', tests: {}, sort: '' });
  });
});

test('columns and counts have names', () => {
  expect(columnName('GPQA Diamond ')).toBe('gpqa-diamond');
  expect(columnName('SWE-bench Verified')).toBe('swe-bench-verified');
  expect(countInWords(3, 59)).toBe('3 of 59 models');
  expect(countInWords(0, 59)).toBe('No model of 59 fits');
});
