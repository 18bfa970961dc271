import type { Diagnostic } from '../diagnostic.ts';

/** Properties that open on the first line and that nothing closes. */
export const unclosedProperties: Diagnostic = {
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'broken-yaml',
  message: 'the properties are never closed',
  suggestion: 'end them with a line ---',
};
