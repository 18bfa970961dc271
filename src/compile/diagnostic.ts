/** How much a finding matters: an error fails `vault check`, a warning only under `--strict`. */
export type Severity = 'error' | 'warning' | 'info';

/** A finding in one file; lines and columns count from 1. */
export interface Diagnostic {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** Name of the rule, e.g. `broken-link`. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** What would be right. */
  readonly suggestion?: string | undefined;
}
