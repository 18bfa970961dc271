import { expect, test } from 'vitest';
import { noteLinks } from '../../src/link/noted-links.ts';

const link = (href: string): string => `<a class="ext" href="${href}" rel="noopener external">`;

test('a link to another site carries a number, the same for the same address', () => {
  const { html, links } = noteLinks(
    `${link('https://a.org/?b&amp;c')}A</a> ${link('https://b.org/')}B</a> \
${link('https://a.org/?b&amp;c')}A</a>`,
    '',
  );
  expect(html.match(/data-n="\d"/gu)).toEqual(['data-n="1"', 'data-n="2"', 'data-n="1"']);
  expect(links).toEqual(['https://a.org/?b&amp;c', 'https://b.org/']);
});

test('numbers go on where the article before it ended', () => {
  const { html, links } = noteLinks(link('https://b.org/'), '', ['https://a.org/']);
  expect(html).toContain('data-n="2"');
  expect(links).toEqual(['https://a.org/', 'https://b.org/']);
});

test('an address that a source writes out, and a link within the site, carry none', () => {
  const html = `${link('https://a.org/')}A</a><a class="wl" href="/b/">`;
  expect(noteLinks(html, `Source. ${link('https://a.org/')}a.org</a>`)).toEqual({ html, links: [] });
});
