import { extensionOf } from '../compile/path.ts';

const kinds = `png jpg jpeg gif webp avif svg bmp ico tif tiff heic heif psd eps xcf kra
  mp3 m4a ogg oga opus wav flac 3gp aac mid midi aiff mp4 m4v webm ogv mov mkv avi
  pdf epub mobi azw3 djvu doc docx xls xlsx ppt pptx odt ods odp odg rtf pages numbers key one msg eml
  txt csv tsv json jsonl ndjson yaml yml toml ini cfg md mdx org rst adoc bib bibtex ris enw tex sty cls log srt vtt lrc ics vcf ipynb
  canvas base chart excalidraw drawio mm edtz
  zip gz tgz bz2 xz zst 7z rar tar apkg
  woff woff2 ttf otf
  py r rmd jl c h cc cpp hpp cs rs go java kt swift rb pl lua sh bash zsh fish ps1 bat sql ts tsx hs ml clj ex m mat nb tf proto
  stl obj ply glb gltf blend step stp dxf dwg fbx usdz parquet db sqlite npy npz pkl h5 safetensors`;

const inert: ReadonlySet<string> = new Set(kinds.split(/\s+/u).map((name) => `.${name}`));

/**
 * True for a file that a browser, asked for it by its address, shows or stores but never runs. Web pages, XML of any kind,
 * scripts, style sheets, and names without an ending that hosts and browsers guess about are not.
 */
export function isInert(path: string): boolean {
  return inert.has(extensionOf(path));
}
