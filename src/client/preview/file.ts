/** A preview as it is sent, below `previews/`. HTML is the site's own and safe to set. */
export interface PreviewFile {
  /** `Unit 2, 7 minutes`, the note of a section, `Reference 27`, `PDF, 1.2 MB` */
  readonly place: string;
  /** Empty for a block and for a reference. */
  readonly title: string;
  readonly question?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly html: string;
  /** Of a whole note: `Linked from 6 bites`. */
  readonly linked?: string | undefined;
}

/** A note's file, with the places in it that something links to. */
export interface NoteFile extends PreviewFile {
  /** By id, where they are few; a place without text shows the note's own. */
  readonly places?: Readonly<Record<string, PlaceFile>> | undefined;
  /** True when there are so many that each has a file of its own. */
  readonly apart?: true | undefined;
}

/** A section or a block of a note. */
export type PlaceFile = Pick<PreviewFile, 'title' | 'html'>;

/** File of the note on a page, `bites/grpo/`. */
export function noteFile(page: string): string {
  return page === '' ? 'notes' : `notes/${page.slice(0, -1)}`;
}

/** File of a place that stands apart: `places/glossary/advantage`. */
export function placeFile(page: string, id: string): string {
  return `places/${page}${/^[a-z\d-]{1,80}$/u.test(id) ? id : `_${hashOf(id)}`}`;
}

/** A file's name for what a file system may not take: signs, capitals, great length. */
function hashOf(id: string): string {
  // One product of 32 bits is the same for `^ao` and `^c1`.
  return [31, 0x01000193].map((factor) => productOf(id, factor).toString(36)).join('-');
}

function productOf(id: string, factor: number): number {
  let hash = 0;
  for (const sign of id) hash = (Math.imul(hash, factor) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

/** File of a reference. */
export function referenceFile(number: string): string {
  return `references/${number}`;
}
