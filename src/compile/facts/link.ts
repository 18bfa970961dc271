import type { Nodes } from 'mdast';
import { parseCaption } from '../../markdown/embed/reference.ts';
import type { LinkFact } from '../compiled-note.ts';
import { parseUrl } from '../url.ts';

type Link = Pick<LinkFact, 'syntax' | 'embed' | 'target' | 'fragment' | 'label' | 'source'>;

/** What a node links to inside the vault; undefined for any other node and for links out of it. */
export function linkOf(node: Nodes): Link | undefined {
  switch (node.type) {
    case 'wikiLink':
    case 'embed': {
      const { target, fragment, label } = node.reference;
      const embed = node.type === 'embed';
      const inside = [
        target,
        fragment === undefined ? '' : `#${fragment}`,
        label === undefined ? '' : `|${label}`,
      ].join('');
      return { syntax: 'wiki', embed, target, fragment, label, source: `${embed ? '!' : ''}[[${inside}]]` };
    }
    case 'link':
    case 'image': {
      const url = parseUrl(node.url);
      if (url.kind !== 'vault') return undefined;
      const embed = node.type === 'image';
      const label = embed ? parseCaption(node.alt ?? '').alt : undefined;
      const { target, fragment } = url;
      return {
        syntax: 'markdown',
        embed,
        target,
        fragment,
        label,
        source: `${embed ? '!' : ''}[…](${node.url})`,
      };
    }
    default:
      return undefined;
  }
}
