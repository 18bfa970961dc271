/**
 * The least that any site of Markdown notes has to do, on one thread: `node yardstick.ts FOLDER` reads every note and makes
 * HTML of it with remark, its tables and its wikilinks, and does nothing with it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkWikiLink from 'remark-wiki-link';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkWikiLink, { aliasDivider: '|' })
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

const folder = argv[2] ?? '.';
const notes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.md'),
);
let characters = 0;
for (const note of notes) {
  const html = String(processor.processSync(readFileSync(join(folder, note), 'utf8')));
  characters += html.length;
}
console.log(JSON.stringify({ notes: notes.length, characters }));
