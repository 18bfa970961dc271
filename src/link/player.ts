import type { EmbedHole } from '../compile/hole.ts';
import type { VaultPath } from '../compile/path.ts';
import { openTag } from '../markdown/html.ts';
import type { LinkContext } from './context.ts';

/** A film with the browser's own controls, its captions where the vault has them, and a link for browsers that play none. */
export function filmHtml(context: LinkContext, path: VaultPath, hole: EmbedHole, player: Player): string {
  const { label, link, src } = player;
  const { width, height } = hole;
  const open = openTag('video', {
    controls: true,
    preload: 'metadata',
    src,
    width,
    height,
    'aria-label': label,
  });
  return `${open}${tracks(context, path)}${link}</video>`;
}

/** A sound with the browser's own controls. */
export function soundHtml(context: LinkContext, path: VaultPath, { label, link, src }: Player): string {
  const open = openTag('audio', { controls: true, preload: 'none', src, 'aria-label': label });
  return `${open}${tracks(context, path)}${link}</audio>`;
}

/** What a player is called, where its file is, and a link to that. */
interface Player {
  readonly label: string;
  readonly src: string;
  readonly link: string;
}

/** `clip.vtt` and then `clip.de.vtt` beside `clip.mp4`; the first is shown unless the reader says otherwise. */
function tracks({ vault, urls, attachments }: LinkContext, path: VaultPath): string {
  const stem = path.replace(/\.[^./]+$/u, '');
  const found = [...vault.attachments.keys()]
    .filter((file) => file.startsWith(`${stem}.`) && /\.vtt$/iu.test(file))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const named = found.flatMap((file) => {
    const middle = /^(?:\.([a-z]{2,3}(?:-[a-z\d]{2,8})*))?\.vtt$/iu.exec(file.slice(stem.length));
    return middle ? [{ file, lang: middle[1] }] : [];
  });
  return named
    .map(({ file, lang }, index) => {
      attachments.add(file);
      const label = lang === undefined ? 'Captions' : `Captions, ${lang}`;
      const first = index === 0 ? true : undefined;
      return openTag('track', {
        kind: 'captions',
        src: urls.attachment(file),
        srclang: lang,
        label,
        default: first,
      });
    })
    .join('');
}
