import { answer, type Answer } from './answer.ts';
import { isEmpty, type Query } from './query.ts';
import { explainFailure } from './status.ts';

/** What there is to show. */
export type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'found' } & Answer);

/** Turns what a reader types into states; a later question silences the earlier ones. */
export interface Session {
  ask(query: Query, delay: number): void;
  /** Shows the next groups of the present answer. */
  more(): void;
}

const GROUPS_SHOWN = 8;
const SLOW = 400;

export function createSession(show: (state: State) => void): Session {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Answer | undefined;

  async function attempt(work: () => Promise<Answer>, ticket: number): Promise<void> {
    const slow = setTimeout(() => {
      if (ticket === latest) show({ kind: 'slow' });
    }, SLOW);
    const state = await work().then(
      (found): State => ({ kind: 'found', ...found }),
      (error: unknown): State => ({ kind: 'failed', message: explainFailure(error) }),
    );
    clearTimeout(slow);
    if (ticket !== latest) return;
    last = state.kind === 'found' ? state : undefined;
    show(state);
  }

  return {
    ask(query, delay) {
      const ticket = ++latest;
      clearTimeout(timer);
      if (isEmpty(query)) show({ kind: 'idle' });
      else timer = setTimeout(() => void attempt(() => answer(query, GROUPS_SHOWN), ticket), delay);
    },
    more() {
      const shown = last;
      if (!shown) return;
      const { found, groups } = shown;
      const next = found.groups(groups.length, groups.length + GROUPS_SHOWN);
      void attempt(async () => ({ ...shown, groups: [...groups, ...(await next)] }), ++latest);
    },
  };
}
