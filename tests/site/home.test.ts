import { beforeAll, expect, test } from 'vitest';
import { runVault } from '../support/cli.ts';
import { readCourse } from '../support/dist.ts';
import { elementsOf, hasClass, textOf, type Element } from '../support/dom.ts';
import { linksOf, targetPage } from '../support/links.ts';
import { seedBites } from '../support/seed-bites.ts';
import { articleOf, pageAt } from '../support/site.ts';

interface Answer {
  readonly kind: string;
  readonly href: string;
}

const site = readCourse();
const home = pageAt(site, '');
const [main] = elementsOf(home.document, 'main') as [Element];
const targets = new Set(linksOf(home).map((link) => targetPage(site, home, link)?.path));
let answers: readonly Answer[] = [];

beforeAll(async () => {
  const input = seedBites.map((name) => JSON.stringify({ from: 'Home.md', link: `[[${name}]]` })).join('\n');
  const { stdout } = await runVault(['resolve', '--stdin'], { input });
  answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
});

test('the way to the course, to the references and to the questions is there', () => {
  const links = elementsOf(main, 'a').flatMap(({ attrs }) => attrs.flatMap(({ value }) => value));
  expect(links.filter((href) => href.startsWith('https://www.oreilly.com/live-events/'))).toHaveLength(1);
  for (const path of ['/references/', '/questions/', '/search/']) expect(targets).toContain(path);
});

test('each reading path says how long it is and where it begins', () => {
  const [paths] = elementsOf(main, 'ul').filter((list) => hasClass(list, 'paths'));
  const rows = elementsOf(paths!, 'li').map((row) => textOf(row));
  expect(rows).toHaveLength(5);
  for (const row of rows)
    expect(row).toMatch(/\d+ bites, (?:about )?\d+ (?:minutes|hours).*Begins with \S/su);
});

test('the bites stand by unit with their minutes', () => {
  const units = elementsOf(main, 'section').filter((section) => hasClass(section, 'unit'));
  expect(units).toHaveLength(6);
  const rows = units.flatMap((unit) => elementsOf(unit, 'li')).map((row) => textOf(row).trim());
  expect(rows).toHaveLength(46);
  expect(rows.filter((row) => !/\S\s*\d+ min$/u.test(row))).toEqual([]);
});

test('the table compares the stages', () => {
  const [table] = elementsOf(main, 'table') as [Element];
  const [head = [], ...rows] = elementsOf(table, 'tr').map(({ childNodes }) =>
    childNodes.filter(({ nodeName }) => /^t[hd]$/u.test(nodeName)).map((cell) => textOf(cell).trim()),
  );
  expect(head.map((text) => text.split(' ')[0])).toEqual(['Stage', 'Traditional', 'R1-Zero', 'R1']);
  const stages = rows.map(([stage = '']) => stage.split(/[: ]/u)[0]);
  expect([...new Set(stages)]).toEqual(['Pretrain', 'SFT', 'RL', 'Emergent', 'Cost']);
  expect(stages.filter((stage) => stage === 'RL')).toHaveLength(4);
  expect(rows.flat().filter((text) => text === '')).toEqual([]);
});

test.for(seedBites.map((name, n) => [name, n] as const))(
  '[[%s]] is a bite of 300 words, linked from home',
  ([, n]) => {
    const { kind, href } = answers[n] as Answer;
    expect(kind).toBe('note');
    const article = articleOf(pageAt(site, decodeURI(href).slice(1)));
    expect(textOf(article as Element).split(/\s+/u).length).toBeGreaterThan(300);
    expect(targets).toContain(decodeURI(href));
  },
);

test('every question is on home and on the page of questions, and says whether it is open', () => {
  const asked = elementsOf(pageAt(site, 'questions/').document, 'dt').map((term) => textOf(term).trim());
  expect(asked.length).toBeGreaterThan(12);
  const onHome = elementsOf(main, 'dt').map((term) => textOf(term).trim());
  expect(onHome.length).toBeGreaterThanOrEqual(20);
  expect(onHome.filter((question) => !asked.includes(question))).toEqual([]);
  const groups = elementsOf(pageAt(site, 'questions/').document, 'section').map((group) =>
    textOf(elementsOf(group, 'h2')[0]!).trim(),
  );
  expect(groups[0]).toMatch(/^1\s*What a thinking model is$/u);
  const badges = elementsOf(pageAt(site, 'questions/').document, 'dd').filter((dd) =>
    /^\s*open\b/u.test(textOf(dd)),
  );
  expect(badges.length).toBeGreaterThan(0);
  expect(badges.length).toBeLessThan(asked.length);
});
