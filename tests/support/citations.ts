import { attribute, elementsOf, isElement, textOf, type Element } from './dom.ts';
import type { BuiltPage } from './site.ts';

/** One entry cited at one place of a page. */
export interface Citation {
  /** Id of the entry on the references page. */
  readonly entry: string;
  /** URL of the citing place. */
  readonly from: string;
  /** The paragraph, list item or table row around it. */
  readonly block: Element;
  readonly group: Element;
}

const blocks = new Set(['p', 'li', 'tr', 'dd', 'dt', 'figcaption', 'div']);
const sentenceEnd = /[.!?]["”)]*\s+(?=["“(]?\p{Lu})/u;

/** Every citation of a page, in order. */
export function citationsOf({ document, path }: BuiltPage): Citation[] {
  const groups = elementsOf(document, 'span').filter((span) =>
    /^cite-\d+$/u.test(attribute(span, 'id') ?? ''),
  );
  return groups.flatMap((group) =>
    elementsOf(group, 'a').flatMap((link) => {
      const entry = /\/references\/#(r\d+)$/u.exec(attribute(link, 'href') ?? '')?.[1];
      const from = `${path}#${attribute(group, 'id') ?? ''}`;
      return entry === undefined ? [] : [{ entry, from, block: blockOf(group), group }];
    }),
  );
}

/** True for two citations of one sentence; a table's row is one. */
export function shareSentence(a: Citation, b: Citation): boolean {
  if (a.block !== b.block) return false;
  if (a.block.tagName === 'tr') return true;
  const offsets = [a, b].map(({ group }) => group.sourceCodeLocation?.startOffset ?? 0);
  const between = textBetween(a.block, Math.min(...offsets), Math.max(...offsets));
  return !sentenceEnd.test(between);
}

function textBetween(block: Element, start: number, end: number): string {
  return block.childNodes
    .filter(({ sourceCodeLocation: place }) => place && place.startOffset >= start && place.startOffset < end)
    .map(textOf)
    .join('');
}

function blockOf(element: Element): Element {
  const parent = element.parentNode;
  if (!parent || !isElement(parent)) throw new Error('A citation outside every block');
  return blocks.has(parent.tagName) ? parent : blockOf(parent);
}
