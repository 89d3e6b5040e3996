const ASCII = /^[\0-\x7f]*$/;

/**
 * The text without accents and other marks (NFKD), in lower case. A capital sigma folds to σ wherever it stands, and so
 * does the final one (ς). Folding what is folded changes nothing.
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ς', 'σ');
}
