/** An acronym, perhaps of two words: it stands in a sentence as it is. */
const ACRONYM = /^[\p{L}\p{N}][^\s,;:.…!?()"'«»“”]*( [^\s,;:.…!?()"'«»“”]+)?$/u;

/** The label of a collaboration as it stands in a sentence: an acronym bare, a longer title in the first quotes that it does not hold itself. */
export function formatTitle(
  label: string,
  quotes: readonly [string, string],
  innerQuotes: readonly [string, string],
): string {
  if (ACRONYM.test(label)) return label;
  const [open, close] = label.includes(quotes[0]) ? innerQuotes : quotes;
  return `${open}${label}${close}`;
}
