import type { Reporter } from './reporter.ts';

/** An array of findings. */
export const json: Reporter = (found) => `${JSON.stringify(found, undefined, 2)}\n`;
