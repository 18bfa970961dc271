import type { EmbedHole } from '../compile/hole.ts';
import { mediaKind } from '../compile/media.ts';
import { fileName, type VaultPath } from '../compile/path.ts';
import { escapeHtml, openTag } from '../markdown/html.ts';
import { pageOf } from '../vault/resolve.ts';
import type { LinkContext } from './context.ts';
import { filmHtml, soundHtml } from './player.ts';

/** A file of the vault shown in place: a picture, a player, a document, or a card that names it. */
export function mediaHtml(context: LinkContext, path: VaultPath, hole: EmbedHole): string {
  context.attachments.add(path);
  const kind = mediaKind(path);
  if (kind === 'image') return picture(context, path, hole);
  const url = context.urls.attachment(path);
  const src = hole.fragment === undefined ? url : `${url}#${encodeURI(hole.fragment)}`;
  const name = escapeHtml(fileName(path));
  const link = `${openTag('a', { href: src })}${name}</a>`;
  if (!hole.block && kind !== 'audio') return link;
  switch (kind) {
    case 'audio':
      return soundHtml(context, path, { label: hole.alt ?? fileName(path), src, link });
    case 'video':
      return filmHtml(context, path, hole, { label: hole.alt ?? fileName(path), src, link });
    case 'pdf':
      return pdf(src, name, link, hole.fragment);
    case 'base':
      return `<p class="file-card">${link} <span class="file-note">not rendered</span></p>`;
    default:
      return `<p class="file-card">${link}</p>`;
  }
}

function pdf(src: string, name: string, link: string, fragment: string | undefined): string {
  const page = pageOf(fragment);
  const height = Number(/(?:^|&)height=(\d+)/u.exec(fragment ?? '')?.[1] ?? 480);
  const title = page === undefined ? name : `${name}, page ${String(page)}`;
  const frame = `${openTag('iframe', { class: 'pdf', src, title, height, loading: 'lazy' })}</iframe>`;
  return `<figure class="fig">${frame}<figcaption>${link}${page === undefined ? '' : `, page ${String(page)}`}</figcaption></figure>`;
}

/** Width and height keep the page still while the picture loads; a size the author gave keeps the picture's shape. */
function picture(
  { vault, urls }: LinkContext,
  path: VaultPath,
  { alt, width, height, block, syntax }: EmbedHole,
): string {
  const file = vault.attachments.get(path);
  const ratio = file?.width !== undefined && file.height !== undefined ? file.height / file.width : undefined;
  const wide = width ?? file?.width;
  const high = height ?? (wide !== undefined && ratio !== undefined ? Math.round(wide * ratio) : undefined);
  const caption = block && syntax === 'wiki' ? alt : undefined;
  const described = caption === undefined ? (alt ?? nameInWords(path)) : '';
  const img = openTag('img', {
    src: urls.attachment(path),
    alt: described,
    width: wide,
    height: high,
    loading: 'lazy',
    decoding: 'async',
  });
  const lighter = urls.lighterImage(path);
  const shown = lighter
    ? `<picture>${openTag('source', { srcset: lighter.href, type: lighter.type })}${img}</picture>`
    : img;
  if (!block) return shown;
  return `<figure class="fig">${shown}${caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
}

function nameInWords(path: VaultPath): string {
  return fileName(path)
    .replace(/\.[^.]+$/u, '')
    .replace(/[-_]+/gu, ' ');
}
