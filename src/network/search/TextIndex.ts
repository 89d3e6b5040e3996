import { foldWords } from './foldWords.ts';
import { initialsOf } from './initialsOf.ts';
import { gistKey, wholeKey } from './matchWhole.ts';
import { PostingBuilder } from './PostingBuilder.ts';
import type { PostingColumns } from './SearchColumns.ts';
import { fieldBits, type SearchText, TEXT_FIELDS, type TextField } from './SearchText.ts';

/** Longer names are nobody's whole search. */
const LONGEST_WHOLE = 40;
/** An identifier's value that is a number or code of an authority, not a name made into an id. */
const CODE = /^[a-z]*\d[a-z\d]*$/i;

/** People write `santanna` too. */
const APOSTROPHE = /['’]/g;

/** The texts of documents, taken in one by one, as columns to search in. */
export class TextIndex {
  readonly #words = new PostingBuilder();
  readonly #wholes = new PostingBuilder();

  /** Takes in all that is known of one document. */
  add(document: number, text: SearchText): void {
    const words = new Map<string, number>();
    const wholes = new Map<string, number>();
    for (const field of TEXT_FIELDS) {
      for (const value of text[field] ?? []) {
        if (field === 'identifiers') addIdentifier(words, wholes, value);
        else addText(words, wholes, field, value);
      }
    }
    this.#words.add(document, words);
    this.#wholes.add(document, wholes);
  }

  finish(): { words: PostingColumns; wholes: PostingColumns } {
    return { words: this.#words.finish(), wholes: this.#wholes.finish() };
  }
}

/** `pic:998436424` is found whole, by its value, and by the value's beginning. */
function addIdentifier(words: Map<string, number>, wholes: Map<string, number>, identifier: string): void {
  const bits = fieldBits('identifiers');
  const value = identifier.slice(identifier.indexOf(':') + 1);
  raise(wholes, wholeKey(foldWords(identifier)), bits);
  if (!CODE.test(value)) return;
  raise(wholes, wholeKey(foldWords(value)), bits);
  raise(words, wholeKey(foldWords(value)), bits);
}

function addText(words: Map<string, number>, wholes: Map<string, number>, field: TextField, value: string): void {
  const bits = fieldBits(field);
  const folded = foldWords(value);
  for (const word of folded) raise(words, word, bits);
  if (field !== 'objective' && value.search(APOSTROPHE) >= 0) {
    for (const word of foldWords(value.replaceAll(APOSTROPHE, ''))) raise(words, word, bits);
  }
  if (field === 'names' || field === 'aliases') {
    for (const initials of initialsOf(folded)) raise(words, initials, fieldBits('initials'));
    addWhole(wholes, gistKey(folded), bits);
  }
  if (field === 'names' || field === 'aliases' || field === 'short') addWhole(wholes, wholeKey(folded), bits);
}

function addWhole(wholes: Map<string, number>, key: string, bits: number): void {
  if (key.length <= LONGEST_WHOLE) raise(wholes, key, bits);
}

function raise(terms: Map<string, number>, term: string, bits: number): void {
  if (term !== '' && term !== '~') terms.set(term, (terms.get(term) ?? 0) | bits);
}
