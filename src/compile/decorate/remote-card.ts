import { escapeHtml } from '../../markdown/html.ts';
import { frameOf, type Frame } from '../frame.ts';

/**
 * A picture or player on another host is a link: nothing is requested before the reader asks. Where a block may stand,
 * a film of a known host is a card that can become its player.
 */
export function remoteCard(href: string, label: string | undefined, block: boolean): string {
  const text = escapeHtml(label ?? href.replace(/^https?:\/\//u, ''));
  const link = `<a class="ext" href="${escapeHtml(href)}" rel="noopener external">${text}</a>`;
  if (!block) return link;
  const frame = frameOf(href);
  return frame ? frameCard(frame, link) : `<p class="file-card">${link}</p>`;
}

/** Phrasing content, so that it may stand in a paragraph of raw HTML too. */
function frameCard({ host, src }: Frame, link: string): string {
  const about = `data-src="${escapeHtml(src)}" data-host="${escapeHtml(host)}"`;
  return `<click-frame class="file-card" ${about}>${link} <span class="file-note">a film on ${host}</span></click-frame>`;
}
