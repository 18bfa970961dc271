import type { CompiledNote } from '../../compile/compiled-note.ts';
import { citationUses } from '../citations.ts';
import type { Vault } from '../vault.ts';
import { nearest } from './nearest.ts';
import type { VaultDiagnostic, VaultRule } from './rule.ts';

/** A fact that a note says it states: one that nobody checked, or whose source the note does not cite. */
export const unknownFact: VaultRule = function* (vault) {
  for (const note of vault.notes.values())
    for (const id of note.properties.facts ?? []) yield* checkFact(vault, note, id);
  for (const { path, figure } of vault.figures.values())
    for (const id of figure?.facts ?? [])
      if (!vault.facts.has(id)) yield { ...finding(vault, id), path: path as CompiledNote['path'] };
};

function* checkFact(vault: Vault, note: CompiledNote, id: string): Generator<VaultDiagnostic> {
  const fact = vault.facts.get(id);
  if (!fact) {
    yield { ...finding(vault, id), path: note.path };
    return;
  }
  if (fact.source === undefined) return;
  const entry = vault.bibliography.byKey.get(fact.source);
  const cites =
    entry &&
    citationUses(vault)
      .get(entry.number)
      ?.some((use) => use.note === note);
  if (cites) return;
  const message = `the note states the fact ${id} and does not cite its source, @${fact.source}`;
  yield { path: note.path, line: 1, column: 1, rule: 'unknown-fact', severity: 'warning', message };
}

function finding({ facts }: Vault, id: string): Omit<VaultDiagnostic, 'path'> {
  const message = `${id} is no fact of data/facts.yaml`;
  const suggestion = nearest(id, facts.keys());
  return { line: 1, column: 1, rule: 'unknown-fact', severity: 'warning', message, suggestion };
}
