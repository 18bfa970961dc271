import type { Root } from 'mdast';
import type { Diagnostic } from '../diagnostic.ts';
import { brokenDiagram } from './broken-diagram.ts';
import type { NoteCheck } from './check.ts';
import { duplicateFootnote } from './duplicate-footnote.ts';
import { missingFootnote } from './missing-footnote.ts';
import { remoteEmbed } from './remote-embed.ts';
import { setextByAccident } from './setext-by-accident.ts';
import { tableBar } from './table-bar.ts';
import { unclosedComment } from './unclosed-comment.ts';
import { unclosedFence } from './unclosed-fence.ts';
import { unsupportedDiagram } from './unsupported-diagram.ts';
import { unsupportedQuery } from './unsupported-query.ts';
import { unusedFootnote } from './unused-footnote.ts';

const checks: readonly NoteCheck[] = [
  unclosedFence,
  unclosedComment,
  setextByAccident,
  tableBar,
  missingFootnote,
  duplicateFootnote,
  unusedFootnote,
  unsupportedQuery,
  unsupportedDiagram,
  brokenDiagram,
  remoteEmbed,
];

/** What is wrong with a note's text, as far as the note alone shows it. Lines of the source end with \n. */
export function checkNote(tree: Root, source: string): Diagnostic[] {
  const note = { tree, source, lines: source.split('\n') };
  return checks.flatMap((check) => [...check(note)]);
}
