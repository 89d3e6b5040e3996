/** The most letters of words that are looked for at once. */
export const MOST_LETTERS = 200;

/** Adds words to those that are looked for already; alone where both together would be too many letters. */
export function addWords(said: string, more: string): string {
  const known = said.toLowerCase().split(/\s+/);
  const added = more.split(/\s+/).filter((word) => !known.includes(word.toLowerCase()));
  const both = [said, ...added].filter(Boolean).join(' ');
  return both.length <= MOST_LETTERS ? both : more;
}
