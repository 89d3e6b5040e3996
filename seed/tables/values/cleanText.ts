const PRINTABLE_ASCII = /^[\t\n\r -~]*$/;
/** Controls and separators that stand where a space or a line end belongs. */
const SPACES = /[\v\f\u001C-\u001F\u0085\u2028\u2029]/g;
/** All other controls, and what Unicode calls format characters: zero-width and direction marks, soft hyphens. */
const MARKS = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The text without characters that nobody sees and that make equal names differ; accents are composed (NFC). */
export function cleanText(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  return text.replace(SPACES, ' ').replace(MARKS, '').normalize('NFC');
}
