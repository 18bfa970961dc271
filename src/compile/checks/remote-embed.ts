import type { Image } from 'mdast';
import { visit } from '../../markdown/visit.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { frameOf } from '../frame.ts';
import { parseUrl } from '../url.ts';
import type { NoteCheck } from './check.ts';
import { startOf } from './place.ts';

/** A picture or player of another host: a link, since nothing is loaded from there. Films of known hosts play at a click. */
export const remoteEmbed: NoteCheck = function* ({ tree }) {
  const found: Diagnostic[] = [];
  visit(tree, 'image', (node) => {
    const host = hostOf(node);
    if (host === undefined) return;
    const message = `![…](${node.url}) shows as a link: nothing is loaded from ${host}`;
    found.push({ ...startOf(node), severity: 'info', rule: 'unsupported-embed', message });
  });
  yield* found;
};

function hostOf({ url: source }: Image): string | undefined {
  const url = parseUrl(source);
  if (url.kind !== 'external' || frameOf(url.href) !== undefined || !URL.canParse(url.href)) return undefined;
  return new URL(url.href).hostname || undefined;
}
