const ASCII = /^[\0-\x7f]*$/;

/**
 * A name as identity compares it: NFKD, no accents and no other marks, lower case, only the letters and digits of every
 * script. Empty where nothing of the name is one. Folding what is folded changes nothing.
 */
export function foldName(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  // Marks are neither letters nor numbers, so that they go with the rest. Which sigma a capital one becomes depends on
  // the blanks and stops around it, which do not count here.
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('ς', 'σ');
}
