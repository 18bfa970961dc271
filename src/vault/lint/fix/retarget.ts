import type { Fix } from '../../../compile/diagnostic.ts';
import { parseUrl } from '../../../compile/url.ts';
import { parseReference } from '../../../markdown/wikilink/reference.ts';
import type { Edit } from './edit.ts';

type Retarget = Extract<Fix, { kind: 'retarget' }>;

const wikiLink = /!?\[\[([^\r\n]*?)\]\]/uy;
const linkUrl = /\]\(<?((?<=<)[^<>\r\n]+(?=>)|[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)/gu;

/** Edits that give the link at `offset` another target; none where what stands there is not the link it was. */
export function retarget(source: string, offset: number, fix: Retarget): Edit[] {
  wikiLink.lastIndex = offset;
  const inside = wikiLink.exec(source);
  return inside ? wikiEdits(source, offset, inside, fix) : urlEdits(source, offset, fix);
}

function wikiEdits(source: string, offset: number, match: RegExpExecArray, fix: Retarget): Edit[] {
  const [whole, inside = ''] = match;
  const { target, label } = parseReference(inside);
  const start = offset + whole.indexOf('[[') + 2;
  const at = inside.indexOf(fix.from);
  if (target !== fix.from || at === -1 || inside.slice(0, at).trim() !== '') return [];
  const edit = { from: start + at, to: start + at + fix.from.length, text: fix.to };
  if (label !== undefined || fix.label === undefined) return [edit];
  // In a table the bar before a label would have to be escaped, elsewhere not: where that is in doubt, nothing is done.
  if (
    inside.includes('|') ||
    lineAround(source, offset)
      .replace(/\[\[[^\]]*\]\]/gu, '')
      .includes('|')
  )
    return [];
  const end = start + inside.length;
  return [edit, { from: end, to: end, text: `|${fix.label}` }];
}

function lineAround(source: string, offset: number): string {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  return /[^\r\n]*/u.exec(source.slice(start))?.[0] ?? '';
}

/** Of a Markdown link only the parts of its path that differ are rewritten, so its other escapes stay. */
function urlEdits(source: string, offset: number, { from, to }: Retarget): Edit[] {
  if (!/^!?\[/u.test(source.slice(offset, offset + 2))) return [];
  const line = /[^\r\n]*/u.exec(source.slice(offset))?.[0] ?? '';
  for (const match of line.matchAll(linkUrl)) {
    const [whole, url = ''] = match;
    const parsed = parseUrl(url);
    if (parsed.kind !== 'vault' || parsed.target !== from) continue;
    const start = offset + match.index + whole.length - url.length;
    const [path = ''] = url.split(/[#?]/u);
    const written = path.split('/');
    const wanted = to.split('/');
    if (written.length !== wanted.length) return [];
    const text = written.map((part, index) => respell(part, wanted[index] ?? '')).join('/');
    return [{ from: start, to: start + path.length, text }];
  }
  return [];
}

/** A part of a path in other capitals; what stands in it as `%20` stays so. */
function respell(written: string, wanted: string): string {
  let at = 0;
  return written.replace(/(?:%[\da-f]{2})+|[^%]/giu, (sign) => {
    const decoded = sign.length === 1 ? sign : decodeURIComponent(sign);
    const right = wanted.slice(at, at + decoded.length);
    at += decoded.length;
    if (right === decoded) return sign;
    return sign.startsWith('%') ? encodeURIComponent(right) : right;
  });
}
