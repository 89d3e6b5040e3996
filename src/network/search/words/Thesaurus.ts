import type { SearchVocabulary } from '../../columns/columns.ts';

const known = new WeakMap<SearchVocabulary, Thesaurus>();

/** The thesaurus of a vocabulary, made once. */
export function thesaurusOf(vocabulary: SearchVocabulary): Thesaurus {
  const before = known.get(vocabulary);
  if (before) return before;
  const thesaurus = new Thesaurus(vocabulary);
  known.set(vocabulary, thesaurus);
  return thesaurus;
}

/** Looks up what the vocabulary says of words, all of them folded. */
export class Thesaurus {
  readonly #stopWords: ReadonlySet<string>;
  readonly #legalForms: ReadonlySet<string>;
  readonly #groups: ReadonlyMap<string, readonly string[]>;
  /** The letters of the longest stop word. */
  readonly #longest: number;

  constructor({ stopWords, legalForms, synonyms }: SearchVocabulary) {
    this.#stopWords = new Set(stopWords);
    this.#legalForms = new Set(legalForms);
    this.#groups = new Map(synonyms.flatMap((group) => group.map((word) => [word, group] as const)));
    this.#longest = Math.max(0, ...stopWords.map((word) => word.length));
  }

  /** True for a word that says nothing of what is sought. */
  isStopWord(word: string): boolean {
    return this.#stopWords.has(word);
  }

  /** False for a length that no stop word has. */
  mayBeStopWord(length: number): boolean {
    return length <= this.#longest;
  }

  /** The words that stand for the same, without the word itself. */
  synonymsOf(word: string): readonly string[] {
    return (this.#groups.get(word) ?? []).filter((other) => other !== word);
  }

  /** The words without stop words; all of them where there are no others. */
  contentWords(words: readonly string[]): readonly string[] {
    const content = words.filter((word) => !this.isStopWord(word));
    return content.length > 0 ? content : words;
  }

  /** A name without stop words and legal form, the same in each language and order of words: `siena university`. */
  canonicalName(words: readonly string[]): string {
    const content = this.contentWords(words);
    const called = content.filter((word) => !this.#legalForms.has(word));
    return (called.length > 0 ? called : content)
      .map((word) => this.#groups.get(word)?.[0] ?? word)
      .sort()
      .join(' ');
  }
}
