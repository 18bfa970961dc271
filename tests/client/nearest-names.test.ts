import { describe, expect, test } from 'vitest';
import { nearestNames, type PageName } from '../../src/client/nearest-names.ts';

function page(slug: string, title: string, ...aliases: string[]): PageName {
  return { title, href: `/base/${slug}/`, slug, aliases };
}

const names = [
  page('bites/distilled-models', 'Distilled models', 'distillation'),
  page('bites/grok-3', 'Grok 3'),
  page('bites/rewards', 'Rewards: accuracy, format, language'),
  page('bites/how-to-choose', 'How to choose between regular and reasoning models'),
  page('glossary', 'Glossary', 'terms'),
  page('', 'Café'),
];
const titles = (path: string, limit?: number) => nearestNames(path, names, limit).map(({ title }) => title);

describe('the nearest names', () => {
  test.for([
    ['bites/distiled-models/', 'Distilled models'],
    ['distilled_models.html', 'Distilled models'],
    ['old/Distillation', 'Distilled models'],
    ['Glosary.md', 'Glossary'],
    ['bites/reward', 'Rewards: accuracy, format, language'],
    [
      'choosing/choose-between-regular-and-reasoning-models',
      'How to choose between regular and reasoning models',
    ],
    ['caf%C3%A9', 'Café'],
  ] as const)('of /%s begin with %s', ([path, title]) => {
    expect(titles(path)[0]).toBe(title);
  });

  test.for(['', '///', '%E0%A4%A', 'wp-login.php', 'favicon.ico', '-'])('of /%s are none', (path) => {
    expect(titles(path)).toEqual([]);
  });

  test('are at most as many as asked for, the nearest first', () => {
    const many = Array.from({ length: 9 }, (_, n) => page(`note-${n}`, `Note ${n}`));
    const near = nearestNames('note-7', many);
    expect(near).toHaveLength(5);
    expect(near[0]?.slug).toBe('note-7');
    expect(nearestNames('note-7', many, 2)).toHaveLength(2);
  });
});
