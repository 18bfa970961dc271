import { isPicture } from '../../compile/media.ts';
import type { LinkRule } from './rule.ts';

/** Bytes that a reader on a phone waits for, and pixels that no screen shows at once. */
const mostBytes = 2_000_000;
const mostPixels = 4096;

/** A picture that costs its readers more than it shows them. */
export const imageTooLarge: LinkRule = ({ link, target }, { attachments }) => {
  if (!link.embed || target.kind !== 'attachment' || !isPicture(target.path)) return undefined;
  const { size = 0, width = 0, height = 0 } = attachments.get(target.path) ?? {};
  const isWide = !/\.svg$/iu.test(target.path) && Math.max(width, height) > mostPixels;
  if (size <= mostBytes && !isWide) return undefined;
  const what = isWide ? `${String(width)} × ${String(height)} pixels` : `${(size / 1e6).toFixed(1)} MB`;
  return {
    rule: 'image-too-large',
    severity: 'warning',
    message: `${link.source} shows a picture of ${what}`,
    suggestion: `at most ${String(mostPixels)} pixels a side and ${String(mostBytes / 1e6)} MB`,
  };
};
