import { describe, expect, test } from 'vitest';
import { parseUrl } from '../../src/compile/url.ts';

describe('a URL that leads out', () => {
  test.for([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://EXAMPLE.ORG', 'HTTP://EXAMPLE.ORG'],
    [' https://example.org ', 'https://example.org'],
    ['//example.org/x', 'https://example.org/x'],
    ['\t//example.org/x', 'https://example.org/x'],
    ['/\t/example.org/x', 'https://example.org/x'],
    ['mailto:me@example.org', 'mailto:me@example.org'],
    ['tel:+49123', 'tel:+49123'],
    ['obsidian://open?vault=x', 'obsidian://open?vault=x'],
    ['zotero://select/items/1', 'zotero://select/items/1'],
  ] as const)('%j', ([url, href]) => {
    expect(parseUrl(url)).toEqual({ kind: 'external', href });
  });
});

describe('a URL that must not be followed', () => {
  test.for([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'java\0script:alert(1)',
    'java\u00ADscript:alert(1)',
    'java\u200Bscript:alert(1)',
    '\uFEFFjavascript:alert(1)',
    'javascript\n:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'DATA:image/svg+xml,<svg/>',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'filesystem:https://example.org/x',
    'view-source:https://example.org',
    'about:blank',
    'chrome://settings',
    'unknown:x',
  ])('%j', (url) => {
    expect(parseUrl(url)).toEqual({ kind: 'unsafe' });
  });
});

describe('a URL into the vault', () => {
  test.for([
    ['Note.md', 'Note.md', undefined],
    ['Other%20note.md#Heading', 'Other note.md', 'Heading'],
    ['../a/b%20c.md#A%20B', '../a/b c.md', 'A B'],
    ['/Note', '/Note', undefined],
    ['#Own', '', 'Own'],
    ['#', '', undefined],
    ['', '', undefined],
    ['Note.md#', 'Note.md', undefined],
    ['Note.md#^block', 'Note.md', '^block'],
    ['file.pdf#page=3', 'file.pdf', 'page=3'],
    ['50% off.md', '50% off.md', undefined],
    ['100%25.md', '100%.md', undefined],
    ['%E4%B8%AD.md', '中.md', undefined],
    ['%zz.md#%zz', '%zz.md', '%zz'],
    ['picture.png?raw=true', 'picture.png', undefined],
    ['What?', 'What?', undefined],
    ['a#b#c', 'a', 'b#c'],
    ['C:\\Users\\x.md', 'C:\\Users\\x.md', undefined],
    ['C:/Users/x.md', 'C:/Users/x.md', undefined],
    ['1:2.md', '1:2.md', undefined],
    ['\\\\example.org\\x', '\\\\example.org\\x', undefined],
    ['&colon;x', '&colon;x', undefined],
  ] as const)('%j', ([url, target, fragment]) => {
    expect(parseUrl(url)).toEqual({ kind: 'vault', target, fragment });
  });
});
