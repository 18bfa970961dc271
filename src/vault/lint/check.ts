import type { Severity } from '../../compile/diagnostic.ts';
import { resolvedLinks, type ResolvedLink } from '../links.ts';
import type { Vault } from '../vault.ts';
import { absentFile } from './absent-file.ts';
import { aliasOnlyLink } from './alias-only-link.ts';
import { ambiguousLink } from './ambiguous-link.ts';
import { brokenFigure } from './broken-figure.ts';
import { brokenBibliography } from './broken-bibliography.ts';
import { brokenBlock } from './broken-block.ts';
import { brokenHeading } from './broken-heading.ts';
import { brokenLink } from './broken-link.ts';
import { duplicateCitationKey } from './duplicate-citation-key.ts';
import { duplicateSlug } from './duplicate-slug.ts';
import { embedCycle } from './embed-cycle.ts';
import { imageTooLarge } from './image-too-large.ts';
import { imageWithoutAlt } from './image-without-alt.ts';
import { incompleteBite } from './incomplete-bite.ts';
import { linkCase } from './link-case.ts';
import { linksToUnpublished } from './links-to-unpublished.ts';
import { missingAttachment } from './missing-attachment.ts';
import { missingCitation } from './missing-citation.ts';
import { orphanNote } from './orphan-note.ts';
import { pdfPageOutOfRange } from './pdf-page-out-of-range.ts';
import { prerequisiteCycle } from './prerequisite-cycle.ts';
import { prerequisiteOrder } from './prerequisite-order.ts';
import { reservedSlug } from './reserved-slug.ts';
import type { LinkRule, VaultDiagnostic, VaultRule } from './rule.ts';
import { uncitedFigure } from './uncited-figure.ts';
import { uncitedReference } from './uncited-reference.ts';
import { unknownFact } from './unknown-fact.ts';
import { unreachableNote } from './unreachable-note.ts';
import { unsafeSvg } from './unsafe-svg.ts';
import { unsupportedEmbed } from './unsupported-embed.ts';
import { unusedAttachment } from './unused-attachment.ts';

const linkRules: readonly LinkRule[] = [
  brokenLink,
  absentFile,
  missingAttachment,
  brokenHeading,
  brokenBlock,
  ambiguousLink,
  aliasOnlyLink,
  linksToUnpublished,
  unsupportedEmbed,
  imageWithoutAlt,
  imageTooLarge,
  pdfPageOutOfRange,
];

const vaultRules: readonly VaultRule[] = [
  linkCase,
  embedCycle,
  brokenFigure,
  duplicateSlug,
  reservedSlug,
  missingCitation,
  duplicateCitationKey,
  brokenBibliography,
  uncitedReference,
  unusedAttachment,
  orphanNote,
  unreachableNote,
  uncitedFigure,
  unsafeSvg,
  unknownFact,
  prerequisiteCycle,
  prerequisiteOrder,
  incompleteBite,
];

const checked = new WeakMap<Vault, readonly VaultDiagnostic[]>();

/** Everything that is wrong with a vault, in the order of its files. Looked for once. */
export function checkVault(vault: Vault): readonly VaultDiagnostic[] {
  const found = checked.get(vault) ?? findAll(vault);
  checked.set(vault, found);
  return found;
}

function findAll(vault: Vault): VaultDiagnostic[] {
  const found: VaultDiagnostic[] = [];
  for (const note of [...vault.notes.values(), ...vault.unpublished.values()]) {
    for (const diagnostic of note.diagnostics) found.push({ path: note.path, ...diagnostic });
  }
  for (const resolved of resolvedLinks(vault)) found.push(...checkLink(vault, resolved));
  for (const rule of vaultRules) found.push(...rule(vault));
  return found.sort(
    (a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** What is wrong with one link. */
export function checkLink(vault: Vault, resolved: ResolvedLink): VaultDiagnostic[] {
  const { note, link } = resolved;
  return linkRules.flatMap((rule) => {
    const finding = rule(resolved, vault);
    const place = { path: note.path, line: link.line, column: link.column };
    // Not copied: what a finding works out when it is asked stays unasked.
    return finding ? [Object.assign(finding, place, note.board && { fix: undefined })] : [];
  });
}

/** True when a finding of this severity fails a check. */
export function fails(severity: Severity, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
