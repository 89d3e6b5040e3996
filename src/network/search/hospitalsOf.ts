import type { SearchVocabulary } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { SearchDocuments } from './SearchDocuments.ts';
import { NAMING } from './SearchText.ts';
import { TermList } from './TermList.ts';
import { foldWords } from './words/foldWords.ts';

/** From so many letters on a word is looked for at the end of longer ones too: `Universitätsklinikum`. */
const MAY_END_ANOTHER = 6;
const known = new WeakMap<Snapshot, Uint8Array>();

/**
 * 1 for each organisation that a word of one of its names says to be a hospital or clinic. Worked out once for each
 * snapshot, which must be one that can be searched.
 */
export function hospitalsOf(snapshot: Snapshot): Uint8Array {
  const before = known.get(snapshot);
  if (before) return before;
  const hospitals = findHospitals(snapshot, snapshot.search.vocabulary);
  known.set(snapshot, hospitals);
  return hospitals;
}

function findHospitals(
  snapshot: Snapshot,
  { hospitals: words, hospitalPhrases: phrases }: SearchVocabulary,
): Uint8Array {
  const { organisations } = snapshot;
  const flags = new Uint8Array(organisations.ids.length);
  const whole = new Set(words);
  const ends = words.filter((word) => word.length >= MAY_END_ANOTHER);
  eachName(snapshot, (term) => whole.has(term) || ends.some((end) => term.endsWith(end)), flags);

  const sought = phrases.map((phrase) => ` ${phrase.join(' ')} `);
  if (sought.length === 0) return flags;
  for (let index = 0; index < flags.length; index++) {
    if (flags[index] === 1) continue;
    const name = ` ${foldWords(textAt(organisations.displayNames, index)).join(' ')} `;
    if (sought.some((phrase) => name.includes(phrase))) flags[index] = 1;
  }
  return flags;
}

/** Flags the organisations in whose names a fitting word stands. */
function eachName(snapshot: Snapshot, fits: (term: string) => boolean, flags: Uint8Array): void {
  const { terms: columns, postings } = snapshot.search.words;
  const terms = new TermList(columns);
  const from = new SearchDocuments(snapshot).startOf('organisations');
  for (let term = 0; term < terms.size; term++) {
    if (!fits(terms.textOf(term))) continue;
    for (let at = postings.offsets[term]!; at < postings.offsets[term + 1]!; at++) {
      const posting = postings.values[at]!;
      const organisation = (posting >>> 8) - from;
      if (organisation >= 0 && organisation < flags.length && (posting & NAMING) !== 0) flags[organisation] = 1;
    }
  }
}
