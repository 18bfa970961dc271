const rtlLanguage = /^(?:ar|fa|he|ur|yi|ps|sd|ug|dv|ckb)\b/iu;
const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** Scripts that tell their language, and, where several share one, the letters that only one of them has; the first match counts. */
const scripts: readonly (readonly [letters: RegExp, language: string, only?: RegExp])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    'ja',
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ur', /[ٹڈڑے]/u],
  [/\p{Script=Arabic}/gu, 'fa', /[پچژگ]/u],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'uk', /[іїєґ]/iu],
  [/\p{Script=Cyrillic}/gu, 'ru', /[ыэ]/iu],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/** What most texts are, told at once: Latin letters, their marks, punctuation, signs of money. */
const latin = /^[\0-\u036F\u1E00-\u1EFF\u2000-\u20CF]*$/u;

/** A language tag that HTML takes; a property can hold anything. */
const tag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu;

/**
 * BCP 47 language of a text: the one its note names, else the one that most of its letters tell. Undefined for the site's
 * own, and for scripts of many languages, the Latin one first.
 */
export function languageOf(lang: string | undefined, text: string): string | undefined {
  if (lang !== undefined && tag.test(lang)) return lang;
  if (latin.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([script, , only]) => isMost(text, script, letters) && (only?.test(text) ?? true))?.[1];
}

/** Writing direction: by the note's language where it names one, else by most of its first letters. */
export function directionOf(lang: string | undefined, text: string): 'rtl' | undefined {
  if (lang !== undefined && tag.test(lang)) return rtlLanguage.test(lang) ? 'rtl' : undefined;
  if (latin.test(text)) return undefined;
  return isMost(text, rtlLetter, text.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : undefined;
}

function isMost(text: string, letter: RegExp, letters: number): boolean {
  return (text.match(letter)?.length ?? 0) * 2 > letters;
}
