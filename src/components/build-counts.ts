import type { Colophon } from '../site/report-views.ts';
import { countOf } from './words.ts';

/** One line of the build's report. */
export interface CountLine {
  readonly name: string;
  /** The number, its thousands marked. */
  readonly value: string;
  readonly detail: string;
}

/** The build's report, line by line. */
export function buildCounts(colophon: Colophon): CountLine[] {
  const { notes, bites, words, links, broken, cards, sources, entries, figures, tables, facts } = colophon;
  const { claims, errors, warnings } = colophon;
  const stated = claims.source + claims.arithmetic + claims.knowledge + claims.none;
  const checked = facts.primary + facts.secondary + facts.own;
  return [
    line('Notes', notes, `${spell(bites)} of them bites with cards`),
    line('Words', words),
    line('Links', links, `${spell(broken)} broken`),
    line('Claims', stated, claimsInDetail(claims)),
    line('Sources', sources, `cited, of ${spell(entries)} in the references`),
    line('Figures', figures, `drawn from data, and ${countOf(tables, 'table')}`),
    line('Cards', cards),
    ...(checked > 0 ? [line('Facts', checked, factsInDetail(facts))] : []),
    line('Vault check', errors, `${errors === 1 ? 'error' : 'errors'}, ${countOf(warnings, 'warning')}`),
  ];
}

function claimsInDetail({ source, arithmetic, knowledge, repeated, none }: Colophon['claims']): string {
  return [
    `${spell(source)} with a source`,
    `${spell(arithmetic)} our arithmetic`,
    `${spell(knowledge)} common knowledge`,
    `${spell(none)} without a source`,
    `and ${spell(repeated)} said again in summaries and cards`,
  ].join(', ');
}

function factsInDetail({ primary, secondary, own }: Colophon['facts']): string {
  return `${spell(primary)} read in the source, ${spell(secondary)} read elsewhere and worded so, ${spell(own)} derived`;
}

function line(name: string, count: number, detail = ''): CountLine {
  return { name, value: spell(count), detail };
}

function spell(count: number): string {
  return count.toLocaleString('en-GB');
}
