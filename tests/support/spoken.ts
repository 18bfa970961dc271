import type { Page } from '@playwright/test';

/** Parts whose stops change with every note that is written: one line stands for all of theirs. */
const written: Readonly<Record<string, string>> = {
  '.prose': 'the text of the note',
  '.linked': 'linked from',
  '.cited': 'cited here',
  'nav[aria-label="Course"] ol, nav[aria-label="Course"] details': 'the outline',
};

/**
 * What a screen reader says of the element that has the focus, `link "Search"`, or in which written part of the page it
 * is, `(cited here)`; undefined when the focus has left the page.
 */
export async function spokenFocus(page: Page): Promise<string | undefined> {
  const focus = page.locator(':focus');
  if ((await focus.count()) === 0) return undefined;
  const part = await focus.evaluate(
    (element, selectors) => selectors.find((selector) => element.closest(selector)),
    Object.keys(written),
  );
  return part === undefined ? spoken(await focus.ariaSnapshot()) : `(${written[part] ?? part})`;
}

/** The first line of an ARIA snapshot, without its YAML and without marks of the moment. */
function spoken(snapshot: string): string {
  const [line = ''] = snapshot.split('\n');
  return line
    .replace(/^- /u, '')
    .replace(/^'(.*)'(:?)$/u, (_, text: string) => text.replaceAll("''", "'"))
    .replace(/ \[(?:active|cursor=pointer|ref=\w+)\]/gu, '')
    .replace(/^text: (.*)$/u, 'fold "$1"')
    .replace(/:$/u, '')
    .trim();
}
