import { ACRONYMS } from './wordsOfNames.ts';

/** Words of places and peoples, which stand with a capital within a sentence. */
const PROPER = new Map(
  `Africa African America American Arctic Asia Asian Atlantic Baltic Antarctica Antarctic Europe European Europeans Mediterranean Latin Balkan Balkans
  Austria Belgium Bulgaria Croatia Cyprus Denmark Estonia Finland France Germany Greece Hungary Iceland Ireland Israel Italy Latvia Lithuania Luxembourg
  Malta Netherlands Norway Poland Portugal Romania Serbia Slovakia Slovenia Spain Sweden Switzerland Turkey Ukraine British French German Greek Italian
  Roman Spanish Byzantine Ottoman Christian Jewish Islamic Alzheimer Parkinson Bayesian Darwin Horizon Erasmus Marie Curie`
    .split(/\s+/)
    .map((word): [string, string] => [word.toUpperCase(), word]),
);

/**
 * A title in capitals as a sentence: `VALIDATING AI IN REAL-TIME SURGERY` is `Validating AI in real-time surgery`. Words are
 * written as the project's own text writes them (`text`, its objective), acronyms stay. A title that is not in capitals is
 * given as it is.
 */
export function readableTitle(title: string, text: string | null): string {
  if (!isShouted(title)) return title;
  const written = casedIn(text ?? '');
  let begins = true;
  return title.replace(/[\p{L}\p{M}\p{N}]+|[.:!?]\s/gu, (part) => {
    if (/^[.:!?]/.test(part)) {
      begins = true;
      return part;
    }
    const word = written.get(part) ?? caseWord(part);
    const first = begins;
    begins = false;
    return first ? word[0]!.toUpperCase() + word.slice(1) : word;
  });
}

function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 12 && small <= capitals / 10;
}

function caseWord(word: string): string {
  if (/[a-z]/.test(word)) return word;
  const letters = word.toUpperCase();
  const proper = PROPER.get(letters);
  if (proper !== undefined) return proper;
  const isAcronym = ACRONYMS.has(letters) || /\d/.test(word) || (letters.length > 1 && !/[AEIOUYÀ-ÖØ-Ý]/.test(letters));
  return isAcronym ? word : word.toLowerCase();
}

/**
 * The words as a text writes them within its sentences, by their letters in capitals: small, where it does so anywhere. One that
 * is in capitals itself says nothing.
 */
function casedIn(text: string): Map<string, string> {
  const written = new Map<string, string>();
  if (isShouted(text)) return written;
  for (const { index, 1: begins, 2: word = '' } of text.matchAll(/([.:!?]\s+)?([\p{L}\p{M}\p{N}]+)/gu)) {
    if ((index === 0 || begins !== undefined) && /^\p{Lu}/u.test(word)) continue;
    const letters = word.toUpperCase();
    const before = written.get(letters);
    if (before === undefined || word === word.toLowerCase()) written.set(letters, word);
  }
  return written;
}
