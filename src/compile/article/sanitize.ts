import type { Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { holeElement } from '../decorate/placeholder.ts';

const names = `a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
  figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub
  summary sup table tbody td tfoot th thead time tr u ul var wbr`;

/** Elements that raw HTML may use; everything else goes, scripts and styles with what they hold. */
export const allowedNames: ReadonlySet<string> = new Set(names.split(/\s+/u));

/** Elements that go with what they hold. */
export const strippedNames: readonly string[] =
  `script style template noscript noembed noframes xmp svg math title textarea select object embed iframe`.split(
    ' ',
  );

/** Elements that load something: none of them stays, a hole or a link takes its place. */
export const replacedNames: readonly string[] = ['img', 'iframe', 'audio', 'video', 'source', 'track'];

const schema: Schema = {
  ...defaultSchema,
  tagNames: [...allowedNames, ...replacedNames, holeElement],
  attributes: {
    '*': ['dataVault', 'lang', 'dir', 'title'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    iframe: ['src'],
    audio: ['src'],
    video: ['src', 'width', 'height'],
    source: ['src'],
    details: ['open'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'align', 'scope'],
    time: ['dateTime'],
    span: ['dataColour'],
  },
  protocols: {},
  required: {},
  strip: strippedNames.filter((name) => !replacedNames.includes(name)),
  clobber: [],
};

/** Drops from a tree what raw HTML must not do. URLs are judged later, where they become links. */
export function sanitizeArticle(tree: Root): Root {
  return sanitize(tree, schema) as Root;
}
