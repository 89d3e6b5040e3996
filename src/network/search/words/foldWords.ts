import { foldLetters } from '../../../../rules/foldLetters.ts';

/** In code units. Longer words are cut: nobody types them. */
export const LONGEST_WORD = 40;
/** The point inside `S.p.A.` and `C.N.R.`: a letter on its own before it and behind it. */
const POINT_IN_INITIALS = /(?<![\p{L}\p{N}]\p{M}*)(\p{L}\p{M}*)\.(?=\p{L}\p{M}*(?![\p{L}\p{N}]))/gu;
/** Letters that no normal form takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * The words of a text as search compares them: `foldLetters`, letters like ß and ø spelt out, letters and digits of every
 * script, in order. Initials with points are one word (`C.N.R.`). Folding what is folded changes nothing.
 */
export function foldWords(text: string): string[] {
  const joined = text.includes('.') ? text.replace(POINT_IN_INITIALS, '$1') : text;
  const folded = foldLetters(joined).replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
}
