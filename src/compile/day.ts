/** The day of `2026-11-18` or `2026-11-18T10:00`; undefined for what is no date, whatever a property says. */
export function dayOf(text: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(text ?? '')?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}
