/** The words that CORDIS, and people, write where they do not know; the letters only. `NA` is not among them: it is Namibia. */
const WORDS = new Set([
  ...['MISSING', 'NOTAPPLICABLE', 'NOTAVAILABLE', 'NOTPROVIDED', 'NOTSPECIFIED'],
  ...['NULL', 'NONE', 'NAN', 'UNKNOWN', 'UNDEFINED'],
]);
const LONGEST = 20;

/** True for an empty value and for the words and marks that stand for one: MISSING, NOT_APPLICABLE, N/A, - and the like. */
export function isUnknown(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (text === '') return true;
  if (/^(?:n\/a|n\.a\.?|#n\/a|[-.–_?*]+)$/i.test(text)) return true;
  return WORDS.has(text.replace(/[\s_-]/g, '').toUpperCase());
}
