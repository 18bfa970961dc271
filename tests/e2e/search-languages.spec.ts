import { join } from 'node:path';
import { expect, test } from '@playwright/test';
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

for (const [word, titles] of found)
  test(`“${word}” is found in notes of every language`, async ({ page }) => {
    for (const from of ['english/', '한국어/', 'عربي/']) {
      await page.goto(server.url + from);
      await page.keyboard.press('/');
      await page.keyboard.insertText(word);
      const heads = page.locator('dialog[open] .s-list .g-h');
      for (const title of titles) await expect(heads.filter({ hasText: title })).toHaveCount(1);
    }
    const result = page.locator('dialog[open] .s-list > :not(.s-names) [role=option]').first();
    await expect(result.locator('mark').first()).toHaveText(word === 'pointer' ? /pointers?/iu : word);
    await result.click();
    await expect(page.locator('main mark[data-found]').first()).toContainText(
      word === 'pointer' ? /pointer/iu : word,
    );
  });
