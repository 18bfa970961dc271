import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { findIndexedPages } from '../../src/integrations/search-index/find-pages.ts';
import { writeIndex } from '../../src/integrations/search-index/write-index.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
afterAll(temp.remove);

const page = (lang: string, text: string): string =>
  `<!doctype html><html lang="${lang}"><body><article data-pagefind-body><p>${text}</p></article></body></html>`;

test('the index knows the words inside Chinese and Japanese sentences', async () => {
  writeFiles(join(temp.path, 'site'), {
    'zh.html': page('zh', '强化学习让模型学会推理，奖励决定方向。'),
    'ja.html': page('ja', '東京都に住んでいます。データを使う。'),
    'en.html': page('en', 'Plain words about 模型.'),
  });
  const folder = join(temp.path, 'pagefind');
  await writeIndex(findIndexedPages(join(temp.path, 'site')), folder, 'en');
  const index = readdirSync(join(folder, 'index'))
    .map((file) => gunzipSync(readFileSync(join(folder, 'index', file))).toString('utf8'))
    .join('');
  for (const word of ['强化', '学习', '模型', '奖励', 'データ', 'plain']) expect(index).toContain(word);
  expect(index).not.toContain('强化学习');
});
