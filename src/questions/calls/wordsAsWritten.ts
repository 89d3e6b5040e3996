import { foldWords } from '../../network/search/words/foldWords.ts';
import type { Database } from '../../neo4j/Database.ts';
import { readSearchTextsOf } from '../../neo4j/inBatches/readSearchTexts.ts';

/** Gives folded words of calls as they stand in their texts. */
export type WordsAsWritten = (call: string, words: readonly string[]) => Promise<string[]>;

const NOT_PLAIN = /[^a-z\d]/;

/** Reads how words stand in any of these calls; the texts of all are read once, when the first is asked for, and each is gone through once. */
export function wordsAsWritten(database: Database, calls: readonly string[]): WordsAsWritten {
  let texts: ReturnType<typeof readSearchTextsOf> | null = null;
  const known = new Map<string, ReadonlyMap<string, string>>();
  return async (call, words) => {
    if (words.length === 0) return [];
    texts ??= readSearchTextsOf(database, new Map([['Call', calls]]));
    const { names = [], subjects = [], objective = [] } = (await texts).get(call) ?? {};
    const written = known.get(call) ?? formsIn([...names, ...subjects, ...objective]);
    known.set(call, written);
    return words.map((word) => written.get(word) ?? word);
  };
}

/** By folded word: how it first stands in the texts, in small letters where it does so anywhere: CRISPR, but cancer. */
export function formsIn(texts: readonly string[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const text of texts)
    for (const [form] of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const small = form.toLowerCase();
      const word = NOT_PLAIN.test(small) ? (foldWords(form)[0] ?? '') : small;
      if (!forms.has(word) || form === small) forms.set(word, form);
    }
  return forms;
}
