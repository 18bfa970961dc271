import { afterEach, expect, test, vi } from 'vitest';
import buildLog from '../../src/integrations/build-log.ts';

const { argv } = process;

afterEach(() => {
  process.argv = argv;
});

/** What of Astro's messages is written. */
function written(...messages: readonly string[]): unknown[] {
  const write = vi.fn<(event: { readonly message: string }) => void>();
  const log = buildLog({}, { write });
  for (const message of messages) log.write({ label: null, level: 'info', message, newLine: true });
  return write.mock.calls.map(([event]) => event.message);
}

const ofFiles = [
  '  \u001B[34m├─\u001B[39m \u001B[2m/index.html\u001B[22m',
  ' \u001B[2m(+12ms)\u001B[22m ',
  ' (+1.20s) ',
];

test('files are not named one by one', () => {
  expect(written(...ofFiles, 'Complete!')).toEqual(['Complete!']);
});

test('a file that came out empty is told of', () => {
  const empty = ' (+1ms) (file not created, response body was empty)';
  expect(written(empty)).toEqual([empty]);
});

test('who asks for every word gets them', () => {
  process.argv = [...argv, '--verbose'];
  expect(written(...ofFiles)).toEqual(ofFiles);
});
