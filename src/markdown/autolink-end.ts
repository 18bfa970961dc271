import type { Link, Root, Text } from 'mdast';
import { SKIP, visit } from './visit.ts';
import { positionOf } from './position.ts';

/** Ends a sentence or a quotation in Chinese and Japanese, where no blank stands between an address and what follows. */
const end = /[。，、；！？「」『』【】《》〈〉“”‘’…]|\[\[/u;

/** Ends an address that stands bare in the text, `见https://example.com。然后`, where its sentence goes on. GFM takes all up to a blank. */
export function remarkAutolinkEnd() {
  return (tree: Root): undefined => {
    visit(tree, 'link', (link, index, parent) => {
      const label = link.children[0];
      if (label?.type !== 'text' || link.children.length > 1 || !isBare(link, label) || !parent) return;
      const at = label.value.search(end);
      if (at < 1 || index === undefined) return;
      const rest: Text = { type: 'text', value: label.value.slice(at), ...positionOf(link) };
      link.url = link.url.slice(0, link.url.length - rest.value.length);
      label.value = label.value.slice(0, at);
      parent.children.splice(index + 1, 0, rest as never);
      return [SKIP, index + 1];
    });
  };
}

/** True for an address without brackets around it: what is shown is what is written. */
function isBare({ url, position }: Link, { value }: Text): boolean {
  const length = (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
  return length === value.length && url.endsWith(value);
}
