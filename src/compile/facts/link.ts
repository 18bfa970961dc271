import type { Code, Nodes } from 'mdast';
import { parseCaption } from '../../markdown/embed/reference.ts';
import type { LinkFact } from '../compiled-note.ts';
import { tagsOf, type HtmlTag } from '../html-tags.ts';
import { isDiagram } from '../decorate/diagram.ts';
import { readDiagram } from '../diagram/index.ts';
import { mediaKind } from '../media.ts';
import { parseUrl } from '../url.ts';

type NodeLink = Pick<LinkFact, 'syntax' | 'embed' | 'target' | 'fragment' | 'label' | 'source'>;

/** A link, and where in the node's own source it starts. */
type LinkAt = NodeLink & { readonly index: number };

/** What a node links to inside the vault, several things only as raw HTML; nothing for any other node and for links out of it. */
export function linksOf(node: Nodes): LinkAt[] {
  if (node.type === 'html') return tagsOf(node.value).flatMap((tag) => linkOfTag(tag) ?? []);
  if (node.type === 'code') return isDiagram(node) ? linksOfDiagram(node) : [];
  const link = linkOf(node);
  return link ? [{ ...link, index: 0 }] : [];
}

/** Steps of a diagram that lead to a note: those of Obsidian's class `internal-link`, and those with a `click` on a path. */
function linksOfDiagram({ value }: Code): LinkAt[] {
  const links = [...(readDiagram(value).reading?.links?.values() ?? [])];
  return links.flatMap(({ kind, target: source }): LinkAt[] => {
    const index = Math.max(0, value.indexOf(source));
    const common = { embed: false, label: undefined, source, index };
    if (kind === 'note') return [{ syntax: 'wiki', target: source, fragment: undefined, ...common }];
    const url = parseUrl(source);
    if (url.kind !== 'vault' || (url.target === '' && url.fragment === undefined)) return [];
    return [{ syntax: 'markdown', target: url.target, fragment: url.fragment, ...common }];
  });
}
const loading = /^(?:img|audio|video|source)$/u;

function linkOfTag({ name, attributes, source, index }: HtmlTag): LinkAt | undefined {
  const written = name === 'a' ? attributes.href : loading.test(name) ? attributes.src : undefined;
  const url = written === undefined ? undefined : parseUrl(written);
  if (url?.kind !== 'vault' || (url.target === '' && url.fragment === undefined)) return undefined;
  const { target, fragment } = url;
  if (name !== 'a' && name !== 'img' && !/^(?:audio|video)$/u.test(mediaKind(url.target))) return undefined;
  const embed = name !== 'a';
  const label = embed ? attributes.alt || undefined : undefined;
  return { syntax: 'html', embed, target, fragment, label, source, index };
}

function linkOf(node: Nodes): NodeLink | undefined {
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
      const embed = node.type === 'image';
      if (url.kind !== 'vault' || (embed && node.url.trim() === '')) return undefined;
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
