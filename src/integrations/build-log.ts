import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import toTerminal from 'astro/logger/node';

/** Astro's log without the lines of each file that it makes, of which a large vault has thousands; `--verbose` shows them. */
export default function buildLog(
  settings: Parameters<typeof toTerminal>[0],
  log = toTerminal(settings),
): AstroLoggerDestination {
  if (process.argv.includes('--verbose')) return log;
  return {
    ...log,
    write(event: AstroLoggerMessage) {
      if (!isOfFile(stripVTControlCharacters(event.message))) log.write(event);
    },
  };
}

/** `├─ /index.html`, and the time after it. */
function isOfFile(message: string): boolean {
  return /^ {2}├─ |^ \(\+[\d.ms ]+\) $/u.test(message);
}
