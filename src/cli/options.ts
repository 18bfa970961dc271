import { parseArgs } from 'node:util';

/** The command was called in a way it does not understand. */
export class UsageError extends Error {}

export interface Options {
  readonly vault: string;
  readonly format: string;
  readonly strict: boolean;
  readonly json: boolean;
  readonly stdin: boolean;
  readonly from: string | undefined;
  readonly context: string | undefined;
  readonly operands: readonly string[];
}

const known = {
  check: ['vault', 'format', 'strict'],
  resolve: ['vault', 'from', 'context', 'json', 'stdin'],
  stats: ['vault', 'json'],
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
    json: values.json ?? false,
    stdin: values.stdin ?? false,
    from: values.from,
    context: values.context,
    operands: positionals,
  };
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
        json: { type: 'boolean' },
        stdin: { type: 'boolean' },
        from: { type: 'string' },
        context: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
