import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  keepProgress,
  keepRead,
  PROGRESS_CHANGED,
  PROGRESS_KEY,
  readProgress,
} from '../../src/client/progress-store.ts';

const kept = new Map<string, string>();
const told: string[] = [];
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};

beforeEach(() => {
  kept.clear();
  told.length = 0;
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('dispatchEvent', ({ type }: Event) => told.push(type));
});
afterEach(() => vi.unstubAllGlobals());

test('what is kept is read again, and the page is told', () => {
  keepRead('bites/a/', true);
  const last = { path: 'bites/a/', title: 'A', id: 'why', section: 'Why', percent: 40 };
  keepProgress({ last });
  const [day] = Object.values(readProgress().read);
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/u);
  expect(readProgress()).toEqual({ read: { 'bites/a/': day }, last });
  expect(told).toEqual([PROGRESS_CHANGED, PROGRESS_CHANGED]);
});

test('a page keeps the day on which it was first read until it is unread', () => {
  kept.set(PROGRESS_KEY, '{"read":{"a/":"2026-01-02","b/":"2026-01-03"}}');
  keepRead('a/', true);
  expect(readProgress().read['a/']).toBe('2026-01-02');
  keepRead('a/', false);
  expect(readProgress().read).toEqual({ 'b/': '2026-01-03' });
});

test.for(['', 'null', '7', 'not json', '{"read":null}', '[]'])(
  '%j in the storage is an empty memory',
  (text) => {
    kept.set(PROGRESS_KEY, text);
    expect(readProgress().read).toEqual({});
    expect(readProgress().last).toBeUndefined();
  },
);

test('blocked storage is an empty memory and no error', () => {
  const blocked = (): never => {
    throw new Error('blocked');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  keepRead('a/', true);
  expect(readProgress()).toEqual({ read: {} });
});

test('a place that no page of the site can have left is none', () => {
  const place = { path: 'a/', title: 'A', percent: 4 };
  const wrong = [
    { ...place, path: '/evil.example/' },
    { ...place, path: '\\evil.example/' },
    { ...place, path: 7 },
    { ...place, title: {} },
    { ...place, id: ['x'] },
    { ...place, percent: '<b>' },
    'a/',
    null,
  ];
  for (const last of wrong) {
    kept.set(PROGRESS_KEY, JSON.stringify({ read: { 'a/': '2026-01-02' }, last }));
    expect(readProgress()).toEqual({ read: { 'a/': '2026-01-02' } });
  }
  kept.set(PROGRESS_KEY, JSON.stringify({ last: place }));
  expect(readProgress().last).toEqual(place);
});
