import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { droppable } from '../../src/compile/droppable.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('what is held is made once, what nobody holds is made again after it was dropped', async () => {
  let made = 0;
  const get = droppable(() => ({ number: ++made }));
  const held: unknown[] = [get()];
  expect(get()).toBe(held[0]);
  held.pop();
  // Until a job ends its weak references hold.
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
  expect(get()).toEqual({ number: 2 });
});
