import { BASE } from '../base.ts';
import { fetchPreview, fetchTarget } from './fetch.ts';
import { referenceFile, type PreviewFile } from './file.ts';
import { copyWithoutIds, fragmentOf } from './markup.ts';

/** What a panel shows of a link's target. */
export interface PreviewContent extends Pick<PreviewFile, 'place' | 'title' | 'question' | 'lang' | 'dir'> {
  readonly body: DocumentFragment;
  /** Where the panel's own link leads: as a rule where its link does. */
  readonly href: string;
  /** Last line: how often linked, for a note; else the words of the link that leads on. */
  readonly foot: { readonly text: string; readonly leads: boolean };
}

/** Loads what a link's preview shows; undefined when there is nothing to show. */
export async function loadContent(link: HTMLAnchorElement): Promise<PreviewContent | undefined> {
  if (link.matches('.fn')) return footnote(link);
  const number = link.dataset.ref ?? /\/references\/#r(\d+)$/.exec(link.href)?.[1];
  if (number !== undefined) return reference(number);
  const file = await fetchTarget(link);
  if (!file) return undefined;
  // A note's page ends with a slash.
  return link.pathname.endsWith('/') ? note(link, file) : pdf(link, file);
}

/** The note stands on the page. */
function footnote({ hash, href, textContent }: HTMLAnchorElement): PreviewContent | undefined {
  const item = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!item) return undefined;
  const body = copyWithoutIds(item, '.fn-back');
  return { place: `Note ${textContent}`, title: '', body, href, foot: leads('Go to the note') };
}

/** The page lists what it cites; what a preview cites, or a link out of the site leads to, is asked for. */
async function reference(number: string): Promise<PreviewContent | undefined> {
  const item = document.querySelector(`.cited li[value="${number}"]`);
  const file = item ? undefined : await fetchPreview(referenceFile(number));
  const body = item ? copyWithoutIds(item, '.no, .uses') : file && fragmentOf(file.html);
  if (!body) return undefined;
  const foot = leads(`Go to reference ${number}`);
  return { place: `Reference ${number}`, title: '', body, href: `${BASE}references/#r${number}`, foot };
}

function pdf({ hash, href }: HTMLAnchorElement, { place, title }: PreviewFile): PreviewContent {
  const page = /[#&]page=(\d+)/.exec(hash)?.[1];
  const foot = leads(page === undefined ? 'Open the document' : `Open it at page ${page}`);
  return { place, title: title + (page ? `, page ${page}` : ''), body: fragmentOf(''), href, foot };
}

function note({ href }: HTMLAnchorElement, file: PreviewFile): PreviewContent | undefined {
  const { place, title, question, lang, dir, html, linked } = file;
  if (html === '' && question === undefined) return undefined;
  const foot = linked === undefined ? leads(`Go to ${place}`) : { text: linked, leads: false };
  return { place, title, question, lang, dir, body: fragmentOf(html), href, foot };
}

function leads(text: string): PreviewContent['foot'] {
  return { text, leads: true };
}
