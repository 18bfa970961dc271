/** A player of another host that a reader may put into the page. */
export interface Frame {
  /** Name of the host, for people. */
  readonly host: string;
  /** Address of the player, made anew: of what the note wrote only an id and a time are left. */
  readonly src: string;
}

interface Host {
  readonly name: string;
  readonly names: RegExp;
  readonly player: (url: URL) => string | undefined;
}

const hosts: readonly Host[] = [
  {
    name: 'YouTube',
    names: /^(?:(?:www|m|music)\.)?youtube\.com$|^youtu\.be$|^www\.youtube-nocookie\.com$/u,
    player: youtube,
  },
  { name: 'Vimeo', names: /^(?:www\.|player\.)?vimeo\.com$/u, player: vimeo },
];

/** The player of a film by the film's address; undefined for hosts that are not on the list, and for their other pages. */
export function frameOf(href: string): Frame | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  const host = hosts.find(({ names }) => names.test(url.hostname));
  const src = host?.player(url);
  return host && src !== undefined ? { host: host.name, src } : undefined;
}

/** The host's address that sets no cookie before the film plays. */
function youtube({ hostname, pathname, searchParams }: URL): string | undefined {
  const [first = '', second = ''] = pathname.split('/').filter((part) => part !== '');
  const base = 'https://www.youtube-nocookie.com/embed/';
  const list = searchParams.get('list') ?? '';
  if (/^(?:playlist|embed\/videoseries)$/u.test(`${first}${second && '/'}${second}`))
    return isId(list) ? `${base}videoseries?list=${list}` : undefined;
  const path = /^(?:embed|shorts|live|v)$/u.test(first) ? second : '';
  const watched = first === 'watch' ? (searchParams.get('v') ?? '') : path;
  const id = hostname === 'youtu.be' ? first : watched;
  const start = secondsOf(searchParams.get('start') ?? searchParams.get('t') ?? '');
  return isId(id) ? `${base}${id}${start === 0 ? '' : `?start=${String(start)}`}` : undefined;
}

/** `vimeo.com/123`, `vimeo.com/123/abc` for a film that only those with the link may see, and the player's own address. */
function vimeo({ pathname, searchParams }: URL): string | undefined {
  const [, id, path] =
    /^\/(?:video\/|channels\/[\w-]+\/)?(\d{1,12})(?:\/([\da-f]{1,20}))?\/?$/u.exec(pathname) ?? [];
  const key = path ?? searchParams.get('h') ?? '';
  if (id === undefined) return undefined;
  return `https://player.vimeo.com/video/${id}?dnt=1${/^[\da-f]{1,20}$/u.test(key) ? `&h=${key}` : ''}`;
}

function isId(text: string): boolean {
  return /^[\w-]{1,64}$/u.test(text);
}

/** Seconds of `90`, `90s`, `1m30s`, `1h2m3s`; 0 for anything else. */
function secondsOf(text: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/u.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
