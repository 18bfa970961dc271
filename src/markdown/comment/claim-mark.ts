import type { Nodes, Parents } from 'mdast';

/** Why a figure needs no source: the note's own arithmetic, or what every reader knows. */
export type ClaimMark = 'arithmetic' | 'knowledge';

declare module 'mdast' {
  interface TextData {
    /** Stands where a comment marked the sentence; the text itself is empty. */
    claimMark?: ClaimMark;
  }
}

/** Reads `%%own arithmetic%%` and `%%common knowledge%%`; undefined for any other comment. */
export function claimMarkOf(comment: string): ClaimMark | undefined {
  const match = /^\s*(?:own\s+(arithmetic)|common\s+(knowledge))\b/iu.exec(comment);
  if (!match) return undefined;
  return match[1] === undefined ? 'knowledge' : 'arithmetic';
}

/** Puts an empty text in the place of each comment that marks a claim, and closes the gap it leaves before a full stop. */
export function keepClaimMarks(parent: Parents): void {
  if (parent.type === 'root') return;
  const children = parent.children as Nodes[];
  for (const [index, child] of children.entries()) {
    const mark = child.type === 'comment' ? claimMarkOf(child.value) : undefined;
    if (mark === undefined) continue;
    const [before, after] = [children[index - 1], children[index + 1]];
    const closes = after === undefined || (after.type === 'text' && /^[.,;:!?)\n]/u.test(after.value));
    if (before?.type === 'text' && closes) before.value = before.value.trimEnd();
    children[index] = { type: 'text', value: '', data: { claimMark: mark }, position: child.position };
  }
}
