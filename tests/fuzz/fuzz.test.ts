import { describe, expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { faults } from './oracle.ts';
import { shrink } from './shrink.ts';

test('a short run of the fuzzer finds nothing', { timeout: 120_000 }, async () => {
  const { failures, executions } = await fuzz({ seed: 20_261_123, goOn: (done) => done < 60 });
  expect(failures).toEqual([]);
  expect(executions).toBe(60);
});

describe('a failure', () => {
  test('is shrunk to what shows it', async () => {
    const text = `${'Nothing to see here.\n'.repeat(30)}It is <<<here>>>.\n${'Nor here.\n'.repeat(30)}`;
    const shows = (smaller: string): Promise<boolean> => Promise.resolve(/<.*>/u.test(smaller));
    expect(await shrink(text, shows)).toBe('<>');
  });

  test('is one that the oracle would tell', async () => {
    expect(await faults('A [[Note]] and ==a mark==.')).toEqual([]);
    const broken = {
      lineBreaks: 'strict',
      get macros(): never {
        throw new Error('broken on purpose');
      },
    } as const;
    expect((await faults('text', broken)).join()).toContain('broken on purpose');
  });
});
