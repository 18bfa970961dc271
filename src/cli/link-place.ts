import type { VaultPath } from '../compile/path.ts';

/** A link and where it stands. */
export interface LinkPlace {
  readonly from: VaultPath;
  /** The link as written, or a line that holds it. */
  readonly link: string;
  /** What surrounds it; undefined is running text. */
  readonly context: string | undefined;
}

const surroundings: Readonly<Record<string, (link: string) => string>> = {
  'table-cell': (link) => `| a | b |\n| --- | --- |\n| ${link} | c |`,
  fence: (link) => fenced(link, '```'),
  code: (link) => (link.includes('`') ? link : `\`${link}\``),
  math: (link) => (link.includes('$') ? link : `$$\n${link}\n$$`),
  comment: (link) => (link.includes('%%') ? link : `%%${link}%%`),
  'html-comment': (link) => (link.includes('<!--') ? link : `<!-- ${link} -->`),
  'html-block': (link) => (link.trimStart().startsWith('<') ? link : `<div>${link}</div>`),
  heading: (link) => (link.startsWith('#') ? link : `# ${link}`),
  list: (link) => `- ${link}`,
  quote: (link) => `> ${link}`,
  callout: (link) => `> [!note]\n> ${link}`,
};

const otherNames: Readonly<Record<string, string>> = {
  table: 'table-cell',
  'code-block': 'fence',
  'inline-code': 'code',
  'inline-math': 'math',
  html: 'html-block',
  'list-item': 'list',
  blockquote: 'quote',
};

/** Puts a link into its surroundings; unknown ones are running text. */
export function inContext(link: string, context: string | undefined): string {
  const name = context === undefined ? '' : (otherNames[context] ?? context);
  return surroundings[name]?.(link) ?? link;
}

function fenced(link: string, fence: string): string {
  return link.trimStart().startsWith(fence) ? link : `${fence}\n${link}\n${fence}`;
}
