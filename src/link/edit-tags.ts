const tag = /<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/giu;
const attribute = /\s([^\s"'<>/=]+)="([^"]*)"/gu;

/** Finished HTML with every tag, opening or closing, put through a function. */
export function editTags(html: string, edit: (tag: string) => string): string {
  return html.replace(tag, edit);
}

/** A tag with the value of every attribute put through a function; values stay as they are written, escapes included. */
export function editAttributes(tag: string, edit: (name: string, value: string) => string): string {
  return tag.replace(
    attribute,
    (_, name: string, value: string) => ` ${name}="${edit(name.toLowerCase(), value)}"`,
  );
}
