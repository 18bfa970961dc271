import { expect, test } from 'vitest';
import { arrangeHome } from '../../src/components/home-note.ts';
import type { HomeFacts } from '../../src/site/views.ts';

const facts: HomeFacts = {
  promise: undefined,
  paths: [{ title: 'One hour', href: '/p/#one', bites: 2, minutes: 150, first: { title: 'A', href: '/a/' } }],
  outline: [
    { number: 3, title: 'Unit', notes: [{ title: 'Long title of A', slug: 'a', href: '/a/', minutes: 4 }] },
  ],
};
const arrange = (html: string) => arrangeHome(html, facts);
const ask = (mark: string, answer: string) =>
  `<li class="task" data-task="${mark}"><span class="vh">done: </span><span class="c-red">Why?</span>${answer}</li>`;

test('the note is split before its first section and after its questions', () => {
  const html = `<p>Hello</p><h2>One</h2><p>1</p><h2>Asked</h2><ul class="tasks">${ask('x', '')}</ul><h2>Two</h2>`;
  const { intro, upToQuestions, after, asks } = arrange(html);
  expect(intro).toBe('<p>Hello</p>');
  expect(upToQuestions).toContain('<h2>Asked</h2>');
  expect(after).toBe('<h2>Two</h2>');
  expect(asks).toBe(true);
});

test('a note without sections and questions stays as it is', () => {
  expect(arrange('<p>Hello</p><p>you</p>')).toEqual({
    intro: '<p>Hello</p><p>you</p>',
    upToQuestions: '',
    after: '',
    asks: false,
  });
});

test('only few words and no lists stand beside the title', () => {
  for (const html of ['<p>Hello</p><ul><li>a</li></ul>', `<p>${'Many words. '.repeat(80)}</p>`]) {
    expect(arrange(`${html}<h2>One</h2>`).intro).toBe('');
    expect(arrange(`${html}<h2>One</h2>`).upToQuestions).toBe(`${html}<h2>One</h2>`);
  }
});

test('a question has a paragraph for each part of its answer, and says when it is open', () => {
  const list = `<ul class="tasks">${ask('x', '<ul><li>One.</li><li>Two.</li></ul>')}${ask('space', '')}</ul>`;
  expect(arrange(list).upToQuestions).toBe(
    '<dl class="asks"><div><dt>Why?</dt><dd>One.</dd><dd>Two.</dd></div>' +
      '<div class="is-open"><dt>Why?</dt><dd><span class="badge">open</span> </dd></div></dl>',
  );
});

test('tasks that are no questions stay tasks', () => {
  const list = '<ul class="tasks"><li class="task" data-task="x">Buy milk</li></ul>';
  expect(arrange(list).upToQuestions).toBe(list);
});

test('a reading path says for whom it is, how long, and where it begins', () => {
  const { upToQuestions } = arrange(
    '<ul><li><a class="wl" href="/p/#one">One hour</a>: a first look.</li></ul>',
  );
  expect(upToQuestions).toContain('<p class="length">2 bites, about 3 hours</p>');
  expect(upToQuestions).toContain('<p>A first look.</p>');
  expect(upToQuestions).toContain('Begins with <a class="wl" href="/a/">A</a>');
});

test('a list that is not all paths stays as it is', () => {
  const list = '<ul><li><a href="/p/#one">One hour</a></li><li>Other</li></ul>';
  expect(arrange(list).upToQuestions).toBe(list);
});

test('a heading and its bites become a unit; the author’s words for a bite stay', () => {
  const { upToQuestions } = arrange(
    '<h3>Mine</h3>\n<ul><li><a class="wl" href="/a/">A</a></li></ul><p>After</p>',
  );
  expect(upToQuestions).toBe(
    '<section class="unit"><h3><span class="n">3</span>Mine</h3><ol class="rows"><li><a class="wl" href="/a/">' +
      '<span>A</span><span class="min">4 min</span></a></li></ol></section><p>After</p>',
  );
});
