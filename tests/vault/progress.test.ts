import { expect, test } from 'vitest';
import { tellProgress } from '../../src/vault/progress.ts';

function tell(isTerminal: boolean, steps: readonly (readonly [time: number, done: number])[]): string {
  let [text, time] = ['', 0];
  const write = (more: string): void => void (text += more);
  const progress = tellProgress(
    { doing: 'compiling', total: 100, things: 'notes' },
    { isTerminal, now: () => time, write },
  );
  for (const [at, done] of steps) {
    time = at;
    progress(done);
  }
  return text;
}

test('a log has a line now and then', () => {
  const steps = [[1000, 5], [5000, 25], [6000, 30], [10_000, 50], [20_000, 100]] as const; // prettier-ignore
  expect(tell(false, steps)).toBe(
    'compiling: 25 of 100 notes, about 15 s left\ncompiling: 50 of 100 notes, about 10 s left\n',
  );
});

test('a terminal has one line, which is gone at the end', () => {
  const text = tell(true, [[100, 10], [300, 30], [1000, 100]]); // prettier-ignore
  expect(text).toBe('\rcompiling: 30 of 100 notes, about 1 s left\u001B[K\r\u001B[K');
});

test('a short work is not spoken of', () => {
  expect(tell(false, [[10, 50], [20, 100]])).toBe(''); // prettier-ignore
  expect(tell(true, [[10, 50], [20, 100]])).toBe(''); // prettier-ignore
});
