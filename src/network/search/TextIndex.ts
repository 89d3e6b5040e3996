import { foldWords, LONGEST_WORD } from './words/foldWords.ts';
import { initialsOf } from './words/initialsOf.ts';
import { canonicalKey, wholeKey } from './matchWhole.ts';
import { PostingBuilder } from './PostingBuilder.ts';
import type { Thesaurus } from './words/Thesaurus.ts';
import { scanWords } from './words/scanWords.ts';
import type { PostingColumns } from '../columns/columns.ts';
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
  readonly #thesaurus: Thesaurus;
  readonly #units = new Uint16Array(LONGEST_WORD);

  constructor(thesaurus: Thesaurus) {
    this.#thesaurus = thesaurus;
  }

  /** Takes in all that is known of one document. */
  add(document: number, text: SearchText): void {
    for (const field of TEXT_FIELDS) {
      for (const value of text[field] ?? []) {
        if (field === 'identifiers') this.#addIdentifier(document, value);
        else if (field === 'objective') this.#addProse(document, value);
        else this.#addText(document, field, value);
      }
    }
  }

  finish(): { words: PostingColumns; wholes: PostingColumns } {
    return { words: this.#words.finish(), wholes: this.#wholes.finish() };
  }

  /** `pic:998436424` is found whole, by its value, and by the value's beginning. */
  #addIdentifier(document: number, identifier: string): void {
    const bits = fieldBits('identifiers');
    const value = identifier.slice(identifier.indexOf(':') + 1);
    raise(this.#wholes, document, wholeKey(foldWords(identifier)), bits);
    if (!CODE.test(value)) return;
    const key = wholeKey(foldWords(value));
    raise(this.#wholes, document, key, bits);
    raise(this.#words, document, key, bits);
  }

  /** Nine in ten of all words are in objectives. */
  #addProse(document: number, value: string): void {
    const bits = fieldBits('objective');
    scanWords(value, this.#units, (length) => this.#words.raiseUnits(document, this.#units, length, bits));
  }

  #addText(document: number, field: TextField, value: string): void {
    const bits = fieldBits(field);
    const folded = foldWords(value);
    for (const word of folded) raise(this.#words, document, word, bits);
    if (value.search(APOSTROPHE) >= 0) {
      for (const word of foldWords(value.replaceAll(APOSTROPHE, ''))) raise(this.#words, document, word, bits);
    }
    if (field === 'names' || field === 'aliases') {
      for (const initials of initialsOf(this.#thesaurus.contentWords(folded)))
        raise(this.#words, document, initials, fieldBits('initials'));
      this.#addWhole(document, canonicalKey(this.#thesaurus, folded), bits);
    }
    if (field === 'names' || field === 'aliases' || field === 'short') this.#addWhole(document, wholeKey(folded), bits);
  }

  #addWhole(document: number, key: string, bits: number): void {
    if (key.length <= LONGEST_WHOLE) raise(this.#wholes, document, key, bits);
  }
}

function raise(postings: PostingBuilder, document: number, term: string, bits: number): void {
  if (term !== '' && term !== '~') postings.raise(document, term, bits);
}
