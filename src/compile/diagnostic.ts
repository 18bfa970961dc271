/** How much a finding matters: an error fails `vault check`, a warning only under `--strict`. */
export type Severity = 'error' | 'warning' | 'info';

/** A finding in one file; lines and columns count from 1. */
export interface Diagnostic {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** Name of the rule, e.g. `broken-link`; docs/rules.md has a section of that name. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** What would be right. */
  readonly suggestion?: string | undefined;
  /** The change that `vault check --fix` makes, where no other could be meant. */
  readonly fix?: Fix | undefined;
}

/** A change of the token at a finding's place, and of nothing else. */
export type Fix =
  /** Writes `text` before the token. */
  | { readonly kind: 'insert'; readonly text: string }
  /** Gives a link another target; `label` is written where the link has none. */
  | {
      readonly kind: 'retarget';
      readonly from: string;
      readonly to: string;
      readonly label?: string | undefined;
    };
