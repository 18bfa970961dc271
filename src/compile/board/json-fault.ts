import { tokenEnd } from './json-places.ts';

type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end';

/** Where a text stops being JSON: the offset of the first token that cannot stand there; its length where the end is missing. */
export function jsonFault(json: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let mayClose = false;
  for (let at = 0; at < json.length; at = tokenEnd(json, at)) {
    const sign = json[at] ?? '';
    if (/\s/u.test(sign)) continue;
    const inside = open.at(-1);
    const closes = (sign === '}' && inside === '{') || (sign === ']' && inside === '[');
    if (closes && (expected === 'comma' || mayClose)) {
      open.pop();
      expected = open.length === 0 ? 'end' : 'comma';
      mayClose = false;
      continue;
    }
    if (!fits(json.slice(at, tokenEnd(json, at)), expected)) return at;
    mayClose = sign === '{' || sign === '[';
    if (sign === '{' || sign === '[') open.push(sign);
    expected = after(sign, expected, open.at(-1));
  }
  return json.length;
}

function after(sign: string, expected: Expected, inside: '{' | '[' | undefined): Expected {
  if (sign === '{') return 'key';
  if (sign === '[' || expected === 'colon') return 'value';
  if (expected === 'key') return 'colon';
  if (expected === 'comma') return inside === '{' ? 'key' : 'value';
  return inside === undefined ? 'end' : 'comma';
}

function fits(token: string, expected: Expected): boolean {
  switch (expected) {
    case 'value':
      return token === '{' || token === '[' || isWhole(token);
    case 'key':
      return token.startsWith('"') && isWhole(token);
    case 'colon':
      return token === ':';
    case 'comma':
      return token === ',';
    case 'end':
      return false;
  }
}

/** True for a string, a number or a word of JSON. */
function isWhole(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}
