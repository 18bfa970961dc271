import { parseArgs } from 'node:util';
import { works, type Work } from './work/works.ts';

/** What a run of the bench is asked for. */
export interface Options {
  /** Sizes of vaults, ascending. */
  readonly notes: readonly number[];
  readonly seed: number;
  /** How often each work is done: figures are medians. */
  readonly repeat: number;
  readonly only: readonly Work[];
  /** Pages and search in a browser. */
  readonly pages: boolean;
  /** Start and saved notes in dev, in a browser. */
  readonly dev: boolean;
  readonly lighthouse: boolean;
  /** Leaves vaults, caches and sites. */
  readonly keep: boolean;
  /** Appends a line to the history. */
  readonly record: boolean;
  readonly json: string | undefined;
}

/** @throws for what cannot be read. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      notes: { type: 'string', default: '100,1000' },
      seed: { type: 'string', default: '1' },
      repeat: { type: 'string', default: '3' },
      only: { type: 'string', default: works.join(',') },
      'no-pages': { type: 'boolean', default: false },
      'no-dev': { type: 'boolean', default: false },
      lighthouse: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  return {
    notes: values.notes
      .split(',')
      .map((text) => whole('notes', text))
      .sort((a, b) => a - b),
    seed: whole('seed', values.seed),
    repeat: whole('repeat', values.repeat),
    only: values.only.split(',').map(workOf),
    pages: !values['no-pages'],
    dev: !values['no-dev'],
    lighthouse: values.lighthouse,
    keep: values.keep,
    record: values.record,
    json: values.json,
  };
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new Error(`--${name} wants whole numbers above 0, not ${text}`);
  return Number(text);
}

function workOf(name: string): Work {
  const work = works.find((known) => known === name);
  if (work === undefined) throw new Error(`--only knows ${works.join(', ')}, not ${name}`);
  return work;
}
