const rtlLanguage = /^(?:ar|fa|he|ur|yi|ps|sd|ug|dv|ckb)\b/iu;
const rtlLetter = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** Writing direction: by the note's language where it names one, else by most of its first letters. */
export function directionOf(lang: string | undefined, text: string): 'rtl' | undefined {
  if (lang !== undefined) return rtlLanguage.test(lang) ? 'rtl' : undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const rtl = text.match(rtlLetter)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : undefined;
}
