import { test } from 'vitest';
import { expectSameBuilds } from '../support/same-builds.ts';

test(
  'fifty builds that go on from each other give what first builds give',
  { timeout: 7_200_000 },
  async () => {
    await expectSameBuilds(11, { notes: 300, steps: 50 });
  },
);
