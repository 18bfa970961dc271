import type { Severity } from '../../compile/diagnostic.ts';
import type { BuiltVault } from '../../vault/built.ts';
import type { VaultDiagnostic } from '../../vault/lint/rule.ts';
import { attachmentSlug } from '../../vault/slug.ts';
import type { Vault } from '../../vault/vault.ts';

/** A file of the site. */
export interface WrittenFile {
  /** Relative to the site, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

/** How often a rule was broken, and where. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** `path:line:column` of those in published notes, in their order. */
  readonly places: readonly string[];
  /** The same, of those in private notes and in files that are not published. */
  readonly privatePlaces: readonly string[];
}

/** What a build published, what it kept back, and what could be better. */
export interface Report {
  readonly pages: number;
  readonly notes: number;
  readonly words: number;
  readonly attachments: { readonly published: number; readonly all: number };
  readonly files: number;
  readonly bytes: number;
  /** Notes kept back, by what keeps them. */
  readonly kept: { readonly draft: number; readonly publish: number };
  /** Their paths: for the author's own eyes. */
  readonly keptPaths: readonly string[];
  /** The gravest first, then the most frequent. */
  readonly findings: readonly RuleCount[];
  /** The largest first. */
  readonly largestPages: readonly WrittenFile[];
  readonly largestFiles: readonly WrittenFile[];
}

const listed = 3;
const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Makes the report of a vault and of the files that were made of it. */
export function makeReport({ vault, check }: BuiltVault, files: readonly WrittenFile[]): Report {
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const written = new Set(files.map(({ path }) => path));
  const attachments = [...vault.attachments.keys()];
  const kept = [...vault.unpublished.values()];
  const drafts = kept.filter(({ properties }) => properties.draft === true).length;
  return {
    pages: pages.length,
    notes: vault.notes.size,
    words: [...vault.notes.values()].reduce((sum, { words }) => sum + words, 0),
    attachments: {
      published: attachments.filter((path) => written.has(`files/${attachmentSlug(path)}`)).length,
      all: attachments.length,
    },
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    kept: { draft: drafts, publish: kept.length - drafts },
    keptPaths: kept.map(({ path }) => path),
    findings: countRules(vault, check()),
    largestPages: largest(pages),
    largestFiles: largest(files.filter(({ path }) => !path.endsWith('.html'))),
  };
}

function countRules(vault: Vault, all: readonly VaultDiagnostic[]): RuleCount[] {
  const groups = Map.groupBy(all, ({ rule, severity }) => `${rule} ${severity}`);
  const isPublic = ({ path }: VaultDiagnostic): boolean =>
    vault.notes.has(path) || path === vault.bibliography.path;
  return [...groups.values()]
    .flatMap((found) => {
      const [first] = found;
      if (first === undefined) return [];
      const { rule, severity } = first;
      const places = found.filter(isPublic).map(placeOf);
      const privatePlaces = found.filter((finding) => !isPublic(finding)).map(placeOf);
      return [{ rule, severity, count: found.length, places, privatePlaces }];
    })
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count);
}

function placeOf({ path, line, column }: VaultDiagnostic): string {
  return `${path}:${String(line)}:${String(column)}`;
}

function largest(files: readonly WrittenFile[]): WrittenFile[] {
  return [...files].sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1)).slice(0, listed);
}
