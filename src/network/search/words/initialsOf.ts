const FEWEST = 3;
const MOST = 5;

/** Acronyms that people make of a name: the initials of its first three, four and five content words (`aou`, `aous`). */
export function initialsOf(contentWords: readonly string[]): string[] {
  const initials = contentWords.map((word) => word.charAt(0));
  const lengths = Math.min(MOST, initials.length);
  return Array.from({ length: Math.max(0, lengths - FEWEST + 1) }, (_, at) => initials.slice(0, FEWEST + at).join(''));
}
