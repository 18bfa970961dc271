import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { standIn } from '../../src/integrations/native-modules/stand-in.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
afterAll(temp.remove);

/** What a module exports, and what its stand-in does. */
async function bothOf(name: string, source: string): Promise<Record<'own' | 'other', object>> {
  writeFiles(temp.path, { [name]: source });
  const url = pathToFileURL(`${temp.path}/${name}`).href;
  const code = (await standIn(url)) ?? '';
  const other = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as object;
  return { own: (await import(/* @vite-ignore */ url)) as object, other };
}

test('exports the same things under the same names', async () => {
  const source =
    'export interface Shape { side: number }\nexport const one = { side: 1 };\nexport function two() {}\n';
  const { own, other } = await bothOf('named.ts', source);
  expect(Object.keys(other).sort()).toEqual(['one', 'two']);
  expect({ ...other }).toEqual({ ...own });
  expect(Object.values(other)[0]).toBe(Object.values(own)[0]);
});

test('has the default export too, and nothing of a module of types', async () => {
  expect(Object.keys((await bothOf('default.ts', 'export default 5;\n')).other)).toEqual(['default']);
  expect(Object.keys((await bothOf('types.ts', 'export type Side = number;\n')).other)).toEqual([]);
});
