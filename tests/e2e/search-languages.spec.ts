import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { buildVaultSite } from '../support/build.ts';
import { serve } from '../support/serve.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ trace: 'off' });

const temp = makeTempFolder();
let server = { url: '', close: (): Promise<void> => Promise.resolve() };

const notes = {
  'Home.md': 'Pointers in several languages.\n',
  'English.md': '---\nlang: en\n---\n\nA pointer keeps an address.\n',
  '指针.md': '---\nlang: zh\n---\n\n## 数组\n\n二维函数指针数组保存地址，使用解引用运算符。\n',
  '日本語.md': '---\nlang: ja\n---\n\n関数ポインタを使うと配列を渡せます。\n',
  '한국어.md': '---\nlang: ko\n---\n\n포인터는 변수의 주소를 저장한다.\n',
  'عربي.md': '---\nlang: ar\n---\n\nكل مؤشر يحفظ عنوان متغير في الذاكرة.\n',
  'עברית.md': '---\nlang: he\n---\n\nכל מצביע שומר כתובת בזיכרון.\n',
  'Mixed.md': 'An English note on 指针 and 포인터 and مؤشر, which has no language of its own.\n',
};

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const [vault, outDir] = [join(temp.path, 'vault'), join(temp.path, 'out')];
  writeFiles(vault, notes);
  const { code, stdout, stderr } = await buildVaultSite({
    vault,
    outDir,
    cacheDir: join(temp.path, 'cache'),
  });
  expect(code, stdout + stderr).toBe(0);
  server = await serve({ root: outDir, port: 0, base: '/' });
});

test.afterAll(async () => {
  await server.close();
  temp.remove();
});

/** A word, and the notes that have it, in whatever language the page is from which a reader asks. */
const found: readonly (readonly [string, readonly string[]])[] = [
  ['指针', ['指针', 'Mixed']],
  ['运算符', ['指针']],
  ['ポインタ', ['日本語']],
  ['配列', ['日本語']],
  ['포인터', ['한국어', 'Mixed']],
  ['مؤشر', ['عربي', 'Mixed']],
  ['מצביע', ['עברית']],
  ['pointer', ['English']],
];

/** Marks stand around the pieces that a word is cut into. */
const marked = async (marks: Locator): Promise<string> => (await marks.allTextContents()).join('');

for (const from of ['english/', 'עברית/'])
  test(`from ${from} notes of every language are found`, async ({ page }) => {
    await page.goto(server.url + from);
    await page.keyboard.press('/');
    const field = page.locator('dialog[open] input[type=search]');
    const list = page.locator('dialog[open] .s-list');
    for (const [word, titles] of found) {
      await field.fill(word);
      for (const title of titles) await expect(list.locator('.g-h', { hasText: title })).toHaveCount(1);
      await expect(list.locator('.g-h')).toHaveCount(titles.length);
      const first = list.locator(':scope > :not(.s-names) [role=option]').first();
      await expect.poll(async () => (await marked(first.locator('mark'))).toLowerCase()).toContain(word);
    }
  });

test('and the words are marked where they stand', async ({ page }) => {
  for (const [word, path] of [
    ['运算符', '指针/'],
    ['ポインタ', '日本語/'],
    ['포인터', '한국어/'],
    ['مؤشر', 'عربي/'],
  ] as const) {
    await page.goto(`${server.url}${path}?highlight=${encodeURIComponent(word)}`);
    await expect(page.locator('.found-note')).toContainText('marked for');
    expect(await marked(page.locator('main mark[data-found]'))).toContain(word);
  }
});
