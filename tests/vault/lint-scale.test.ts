import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyBibliography } from '../../src/bibliography/bibliography.ts';
import { compileNote } from '../../src/compile/compile-note.ts';
import { checkVault } from '../../src/vault/lint/check.ts';
import { componentsOf } from '../../src/vault/lint/components.ts';
import { nameFinder } from '../../src/vault/lint/nearest.ts';
import { buildVault, type Vault } from '../../src/vault/vault.ts';
import { at } from './vault-of.ts';

const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '한'), minLength: 1, maxLength: 12 });

test('the nearest name is as near as looking at every one finds it', () => {
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 30 }), (wanted, names) => {
      const nearest = Math.min(...names.map((each) => distance(wanted, each)));
      const limit = Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1);
      const found = nameFinder(names)(wanted);
      if (nearest > limit) expect(found).toBeUndefined();
      else expect(distance(wanted, found ?? '')).toBe(nearest);
    }),
  );
});

test('two nodes are of one component if each leads to the other', () => {
  const graph = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 25 });
  fc.assert(
    fc.property(graph, (pairs) => {
      const edges = Map.groupBy(pairs, ([from]) => from);
      const targets = new Map([...edges].map(([from, list]) => [from, list.map(([, to]) => to)]));
      const leads = (from: number, to: number): boolean => {
        const seen = new Set([from]);
        for (const node of seen) for (const next of targets.get(node) ?? []) seen.add(next);
        return seen.has(to);
      };
      const component = componentsOf(targets);
      for (const [a, b] of pairs) expect(component.get(a) === component.get(b)).toBe(leads(b, a));
    }),
  );
});

/** Notes in one ring of embeds, each with a link to nothing and one in other capitals. */
async function ring(size: number): Promise<Vault> {
  const note = await compileNote({ path: at('x.md'), text: '![[a]] [[b]] [[c]]' });
  const nameOf = (n: number): string => `note ${(n * 7919).toString(36)}`;
  const notes = Array.from({ length: size }, (_, n) => ({
    ...note,
    path: at(`f${String(n % 50)}/${nameOf(n)}.md`),
    links: [nameOf((n + 1) % size), `${nameOf(n)} zz`, nameOf(n).toUpperCase()].flatMap((target, index) => ({
      ...note.links[index]!,
      target,
    })),
  }));
  return buildVault({ notes, attachments: [], bibliography: emptyBibliography });
}

test('no message grows with the ring that it tells of', { timeout: 60_000 }, async () => {
  const vault = await ring(6000);
  const found = checkVault(vault);
  const count = (rule: string): number => found.filter((finding) => finding.rule === rule).length;
  expect([count('embed-cycle'), count('broken-link'), count('link-case')]).toEqual([6000, 6000, 6000]);
  expect(Math.max(...found.map(({ message }) => message.length))).toBeLessThan(200);
});
