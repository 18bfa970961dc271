const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11-18` → `18 Nov 2026`, on every machine alike. */
export function spellDate(iso: string): string {
  return DAY.format(new Date(iso));
}

/** `countOf(1, 'bite')` → `1 bite`, `countOf(2, 'bite')` → `2 bites`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

/** `31` → `31 minutes`; from two hours on in hours: `187` → `about 3 hours`. */
export function spellMinutes(minutes: number): string {
  return minutes < 120 ? countOf(minutes, 'minute') : `about ${Math.round(minutes / 60)} hours`;
}

/** `1234567` bytes → `1.2 MB`, `64000` → `64 kB`, at least `1 kB`. */
export function sizeOf(bytes: number): string {
  const kB = Math.max(1, Math.round(bytes / 1000));
  return kB < 1000 ? `${String(kB)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
