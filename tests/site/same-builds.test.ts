import { test } from 'vitest';
import { expectSameBuilds } from '../support/same-builds.ts';

// `npm run test:deep` takes fifty steps with a larger vault.
test('builds that go on from the last give what a first build gives', { timeout: 300_000 }, async () => {
  await expectSameBuilds(7, { notes: 30, steps: 3 });
});
