/** Obsidian's callout types, each with its other names. */
const names = {
  note: [],
  abstract: ['summary', 'tldr'],
  info: [],
  todo: [],
  tip: ['hint', 'important'],
  success: ['check', 'done'],
  question: ['help', 'faq'],
  warning: ['caution', 'attention'],
  failure: ['fail', 'missing'],
  danger: ['error'],
  bug: [],
  example: [],
  quote: ['cite'],
} as const satisfies Record<string, readonly string[]>;

export type CalloutKind = keyof typeof names;

const kinds = new Map<string, CalloutKind>(
  (Object.entries(names) as [CalloutKind, readonly string[]][]).flatMap(([kind, aliases]) =>
    [kind, ...aliases].map((name) => [name, kind] as const),
  ),
);

/** The kind whose icon a type wears; an unknown type looks like a note and keeps its name. */
export function calloutKind(type: string): CalloutKind {
  return kinds.get(type) ?? 'note';
}
