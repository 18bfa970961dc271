import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Panel } from './panel.ts';

/** CSS pixels between a link and its panel, and between a panel and the window's edge. */
const GAP = 6;

/** Keeps a panel at its link by measure, until the function it gives is called. */
export function follow({ element, link }: Panel): () => void {
  return autoUpdate(link, element, () => {
    void computePosition(link, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
    }).then(({ x, y }) => {
      element.style.left = `${String(x)}px`;
      element.style.top = `${String(y)}px`;
      element.style.visibility = '';
    });
  });
}
