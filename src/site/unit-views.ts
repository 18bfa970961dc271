import type { CitedEntry, Link, NotePage } from './views.ts';

/** A unit on one page. */
export interface UnitPage extends Link {
  readonly number: number;
  /** Last segment of its URL. */
  readonly slug: string;
  readonly minutes: number;
  readonly bites: readonly UnitBite[];
  /** What its bites cite, by number. */
  readonly cited: readonly CitedEntry[];
  readonly links: readonly string[];
  /** Origins of the players that its texts offer. */
  readonly players: readonly string[];
}

/** A bite as part of its unit's page. */
export interface UnitBite extends Pick<NotePage, 'title' | 'href' | 'question' | 'lang' | 'dir'> {
  /** Element id. */
  readonly id: string;
  readonly titleId: string | undefined;
  readonly html: string;
  readonly hasDiagram: boolean;
  /** True where the bite's own page has a figure that answers and this one leaves it out. */
  readonly answers: boolean;
}
