import { expect, test } from 'vitest';
import { compileFile, type CompileJob } from '../../src/compile/compile-file.ts';
import { compileFiles } from '../../src/compile/pool.ts';
import { openNote } from '../../src/compile/stored-note.ts';
import { at } from '../vault/vault-of.ts';

const options = { lineBreaks: 'strict' } as const;
const jobOf = (name: string, text: string): CompileJob => ({ file: { path: at(name), text }, options });

test('threads give what one gives, in the order of the files', { timeout: 60_000 }, async () => {
  const text = 'Words with [[a link]], $x^2$ and `code`.\n\n```js\nconst a = 1;\n```\n\n'.repeat(60);
  const jobs = Array.from({ length: 90 }, (_, n) =>
    jobOf(`${String(n)}.md`, `# Note ${String(n)}\n\n${text}`),
  );
  const steps: number[] = [];
  const notes = await compileFiles(jobs, (done) => steps.push(done));
  expect(notes.map(({ note }) => openNote(note).title)).toEqual(jobs.map((_, n) => String(n)));
  expect(notes[7]?.note).toEqual(await compileFile(jobs[7]!));
  expect(steps.at(-1)).toBe(90);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('an article is the same object as long as it is held', async () => {
  const note = openNote(await compileFile(jobOf('a.md', 'Text [[b]].')));
  const { article } = note;
  expect(note.article).toBe(article);
  expect(article.some((part) => typeof part !== 'string' && part.kind === 'link')).toBe(true);
});

test('a canvas is compiled as one', async () => {
  const note = openNote(await compileFile(jobOf('a.canvas', '{"nodes":[],"edges":[]}')));
  expect(note.board).toBeDefined();
});
