import { parseArgs } from 'node:util';

/** The command was called in a way it does not understand. */
export class UsageError extends Error {}

export interface Options {
  readonly vault: string;
  readonly format: string;
  readonly strict: boolean;
  /** Make the safe changes. */
  readonly fix: boolean;
  readonly json: boolean;
  /** How many claims to draw; all of them without it. */
  readonly sample: number | undefined;
  readonly seed: number;
  readonly units: boolean;
  readonly stdin: boolean;
  readonly from: string | undefined;
  readonly context: string | undefined;
  readonly operands: readonly string[];
}

const known = {
  check: ['vault', 'format', 'strict', 'fix'],
  resolve: ['vault', 'from', 'context', 'json', 'stdin'],
  stats: ['vault', 'json', 'units'],
  claims: ['vault', 'json', 'sample', 'seed'],
} as const;

/** Reads the options of a command; an unknown one, or an operand too many, is a wrong usage. */
export function readOptions(command: keyof typeof known, args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const stray = Object.keys(values).find((name) => !(known[command] as readonly string[]).includes(name));
  if (stray !== undefined) throw new UsageError(`${command} has no option --${stray}`);
  if (command !== 'resolve' && positionals.length > 0)
    throw new UsageError(`${command} takes no operand: ${positionals.join(' ')}`);
  return {
    vault: values.vault ?? process.env.VAULT_DIR ?? 'content',
    format: values.format ?? 'text',
    strict: values.strict ?? false,
    fix: values.fix ?? false,
    json: values.json ?? false,
    stdin: values.stdin ?? false,
    sample: values.sample === undefined ? undefined : wholeNumber('sample', values.sample),
    seed: wholeNumber('seed', values.seed ?? '1'),
    units: values.units ?? false,
    from: values.from,
    context: values.context,
    operands: positionals,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new UsageError(`--${name} wants a whole number, not ${text}`);
  return Number(text);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        vault: { type: 'string' },
        format: { type: 'string' },
        strict: { type: 'boolean' },
        fix: { type: 'boolean' },
        json: { type: 'boolean' },
        stdin: { type: 'boolean' },
        sample: { type: 'string' },
        seed: { type: 'string' },
        units: { type: 'boolean' },
        from: { type: 'string' },
        context: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
