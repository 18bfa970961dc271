import type { CompiledNote } from './compiled-note.ts';

/** True for a note that holds an Excalidraw drawing: its text is data, not for readers. */
export function isDrawing({ path, properties }: Pick<CompiledNote, 'path' | 'properties'>): boolean {
  return /\.excalidraw\.mdx?$/iu.test(path) || Object.hasOwn(properties.extra, 'excalidraw-plugin');
}

/** Of a drawing's text only what it links to counts: no search, excerpt, card or heading shows its data. */
export function withoutData(note: CompiledNote): CompiledNote {
  const nothing = {
    headings: [],
    blocks: [],
    anchors: [],
    citations: [],
    claims: [],
    cards: [],
    sentences: [],
  };
  return {
    ...note,
    ...nothing,
    links: note.links.map((link) => ({ ...link, mention: undefined })),
    tasks: [],
    words: 0,
    excerpt: '',
    article: [],
    slices: {},
    lines: [],
  };
}
