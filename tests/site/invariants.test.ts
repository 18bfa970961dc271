import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCourse } from '../support/dist.ts';
import { faultsOfSite } from '../support/invariants.ts';
import { readSite } from '../support/site.ts';
import { makeTempFolder, writeFiles } from '../support/temp-vault.ts';

const temp = makeTempFolder();
afterAll(temp.remove);

test('of the course all is as it must be', { timeout: 240_000 }, () => {
  expect(faultsOfSite(readCourse())).toEqual([]);
});

const head = '<head><meta http-equiv="content-security-policy" content="x"><title>t</title></head>';
const page = (body: string, lang = 'en', top = head): string =>
  `<!doctype html><html lang="${lang}">${top}<body><h1>One</h1>${body}</body></html>`;

test('a page without a fault has none', () => {
  expect(faultsIn(page('<p id="a">Text <code>[[x]]</code> <a class="wl" href="#a">^a</a></p>'))).toEqual([]);
});

test.for([
  ['a repeated id', page('<p id="a">x</p><p id="a">y</p>'), 'id a twice'],
  ['a second h1', page('<h1>Two</h1>'), 'h1: ["One","Two"]'],
  ['no policy', page('', 'en', '<head><title>t</title></head>'), '0 security policies'],
  ['no language', page('', ''), 'no language'],
  ['a dead link', page('<a href="/gone/">x</a>'), '(no file gone/index.html)'],
  ['a dead fragment', page('<a href="#gone">x</a>'), 'no such id'],
  ['a block in a paragraph', page('<p>x<div>y</div></p>'), 'has no start tag'],
  ['a link in a link', page('<a href="/">x <a href="/">y</a></a>'), 'has no end tag'],
  ['a wiki-link', page('<p>[[x]]</p>'), 'a wiki-link is left'],
  ['a comment', page('<p>x %% y</p>'), 'a comment is left'],
  ['a callout', page('<p>[!note] x</p>'), 'a callout is left'],
  ['a block id', page('<p>x ^id</p>'), 'a block id is left'],
  ['a value', page('<p>It is undefined.</p>'), 'a value is left'],
  ['a value in an attribute', page('<p class="undefined">x</p>'), 'class="undefined"'],
  ['a style', page('<p style="color: red">x</p>'), 'style="color: red"'],
] as const)('%s is seen', ([, html, fault]) => {
  expect(faultsIn(html).join('\n')).toContain(fault);
});

test('a file that no page uses is seen', () => {
  expect(faultsIn(page('<a href="/files/a.pdf">a</a>'), { 'files/a.pdf': '', 'files/b.pdf': '' })).toEqual([
    'files/b.pdf: no page uses it',
  ]);
});

function faultsIn(html: string, files = {}): string[] {
  const folder = join(temp.path, String(Math.random()).slice(2));
  writeFiles(folder, { 'index.html': html, ...files });
  return faultsOfSite(readSite(folder));
}
