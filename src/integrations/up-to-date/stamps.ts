import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of what the system tells of files and of all that lies in folders: names, sizes, times. Nothing is read, no link is followed. */
export function stampsOf(places: readonly string[]): string {
  return hash('sha256', places.flatMap((place) => ['', place, ...stamps(place)]).join('\n'));
}

function* stamps(path: string): Generator<string> {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    for (const name of readdirSync(path).filter(isOwn).sort()) yield* stamps(join(path, name));
  } else if (stat) {
    const leads = stat.isSymbolicLink() ? readlinkSync(path) : '';
    yield [path, leads, stat.size, stat.mtimeMs, stat.ctimeMs].join('\t');
  }
}

/** A repository's inside changes when it is looked at. */
function isOwn(name: string): boolean {
  return name !== '.git' && name !== 'node_modules';
}
