import { capitalised } from './capitalised.ts';
import { ACRONYMS, accented, beginsName, legalForm, ownWay, ROMAN, SHORT_WORDS, smallWords } from './wordsOfNames.ts';

/** The facts of an organisation that tell how its name is written. */
export interface Named {
  /** The code of its country, such as `IT`; null where it is not known. */
  country: string | null;
  /** Its other names on record, acronyms too: words that are cased there are cased alike. */
  others: readonly string[];
}

/** A part of a name: letters and digits of a word, or what stands between two of them. */
interface Part {
  text: string;
  word: boolean;
}

const DAMAGED = /[√Œ‚Ã�]/;
/** Forms that are nothing else, so that more may follow them. */
const CLEAR_FORM = /^(GMBH|SRL|SRLS|SPA|SARL|LTD|DOO|SRO|KFT|ZRT|APS)$/;
/** Short names of places that stand in brackets. */
const PLACES = new Set([
  'CYPRUS',
  'FRANCE',
  'GREECE',
  'ISRAEL',
  'ITALIA',
  'ITALY',
  'MALTA',
  'SPAIN',
  'EUROPE',
  'BERLIN',
  'LONDON',
  'PARIS',
]);
/** Words that an apostrophe leaves small before the next: `d'Agricoltura`. */
const ELIDED = /^(d|l|dell|all|nell|dall|sull|del|qu|s|n)$/i;

/**
 * A name in capitals as one reads it: `UNIVERSITA DEGLI STUDI DI SIENA` is `Università degli Studi di Siena`. Small words of
 * the country's languages are small, legal forms as they are written there, acronyms stay, accents stand where they are
 * certain or another name has them. A name that is not in capitals is given as it is.
 */
export function readableName(name: string, { country, others }: Named): string {
  if (!isShouted(name)) return name;
  const sound = others.filter((other) => /\p{Ll}/u.test(other) && !DAMAGED.test(other));
  const same = sound.find((other) => lettersOf(other) === lettersOf(name));
  if (same !== undefined && /\p{Lu}/u.test(same)) return same;
  const parts = partsOf(withFormsTogether(name, country));
  const context = { country, parts, seen: casedWords(sound), initials: initialsOf([name, ...others]) };
  const cased = parts.map((part, at) => (part.word ? caseWord(part.text, at, context) : part.text));
  // One dot where `Co.` and `S.p.A.` bring another.
  return cased.join('').normalize('NFC').replace(/\.\.+/g, '.');
}

interface Context {
  country: string | null;
  parts: readonly Part[];
  /** Words as other names write them, by their letters. */
  seen: ReadonlyMap<string, string>;
  /** The first letters of the words of each name. */
  initials: readonly string[];
}

/** True for a name of more than four letters of which nearly none is small. */
function isShouted(name: string): boolean {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const small = name.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 4 && small <= capitals / 10;
}

function caseWord(word: string, at: number, context: Context): string {
  const { country, parts, seen } = context;
  const [before = '', after = ''] = [parts[at - 1]?.text, parts[at + 1]?.text];
  // A word that is not in capitals is written so on purpose: `MiCROTEC S.R.L.`.
  if (/[a-z]/.test(word)) return word;
  const letters = word.toUpperCase();
  const first = at === 0 || /[(:;"“]\s*$| [-–] $/.test(before);
  const apostrophe = /^['’`´]$/.test(after);
  if (letters.length > 1 && at > 0) {
    const form = legalForm(letters, country);
    if (form !== undefined && (CLEAR_FORM.test(letters) || isAtEnd(at, context))) return form;
  }
  if (letters === 'S' && /['’]$/.test(before)) return 's';
  if (apostrophe && ELIDED.test(word)) return first ? capitalised(word, country) : word.toLowerCase();
  if (letters.length === 1 && /[&/+]$|^[&/+]/.test(`${before}${after}`)) return letters;
  if (letters === 'I' && smallWords(country).has(parts[at + 2]?.text ?? '')) return letters;
  if (beginsName(letters, parts[at + 2]?.text)) return capitalised(word, country);
  if (!first && smallWords(country).has(letters))
    return accented(letters, country)?.toLowerCase() ?? letters.toLowerCase();
  const written = accented(letters, country);
  const known = seen.get(letters) ?? ownWay(letters);
  // A name on record may lack the accents that are certain.
  if (known !== undefined && (written === undefined || known.toUpperCase() !== letters)) return known;
  if (written !== undefined) return first ? capitalised(written, country) : written;
  if (isAcronym(letters, at, context)) return word;
  return capitalised(word, country);
}

/** True at a word after which nothing stands but other forms, or a bracket, a dash or a comma. */
function isAtEnd(at: number, { parts, country }: Context): boolean {
  for (let next = at + 1; next < parts.length; next++) {
    const { text, word } = parts[next]!;
    if (!word && /[(,–-]/.test(text)) return true;
    if (word && legalForm(text.toUpperCase(), country) === undefined) return false;
  }
  return true;
}

function isAcronym(letters: string, at: number, { parts, initials }: Context): boolean {
  if (letters.length === 1 || ROMAN.test(letters) || ACRONYMS.has(letters)) return true;
  if (/\d/.test(letters)) return letters.length <= 5;
  // What its length and vowels tell of a word holds for Latin letters alone.
  if (SHORT_WORDS.has(letters) || !/^\p{Script=Latin}+$/u.test(letters)) return false;
  if (letters.length <= 3) return true;
  if (!/[AEIOUYÀ-ÖØ-Ý]/.test(letters)) return letters.length <= 6;
  const alone = /\($/.test(parts[at - 1]?.text ?? '') && /^\)/.test(parts[at + 1]?.text ?? '');
  if (alone && letters.length <= 6) return !PLACES.has(letters);
  return letters.length <= 8 && initials.some((one) => one.includes(letters));
}

/** Words that other names write with small letters, or with capitals among small words, by their letters. */
function casedWords(others: readonly string[]): Map<string, string> {
  const seen = new Map<string, string>();
  for (const { text, word } of others.flatMap(partsOf))
    if (word && text.length > 2 && /\p{Lu}/u.test(text) && (/\p{Ll}/u.test(text) || text.length <= 6)) {
      const letters = lettersOf(text);
      if (!seen.has(letters)) seen.set(letters, text);
    }
  return seen;
}

/** The first letters of a name's words, with all of them and without the small ones. */
function initialsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const words = partsOf(name).filter(({ word }) => word);
    if (words.length < 4) return [];
    const telling = words.filter(({ text }) => text.length > 3);
    return [words, telling].map((kept) => kept.map(({ text }) => text[0]!.toUpperCase()).join(''));
  });
}

function partsOf(name: string): Part[] {
  return (name.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).map((text) => ({
    text,
    word: /[\p{L}\p{N}]/u.test(text),
  }));
}

/** Letters and digits alone, without accents, in capitals. */
function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

/** Legal forms written letter by letter, or with dots, as one word: `S.R.L.` and `S R L` are `SRL`. Apostrophes that are missing or stand for accents, as such. */
function withFormsTogether(name: string, country: string | null): string {
  return name
    .replace(/(?<=[\s,])((?:\p{Lu}[. ]){1,4}\p{Lu})\.?(?=$|[\s,)])/gu, (all, spelled: string) => {
      const letters = spelled.replace(/[. ]/g, '');
      return legalForm(letters, country) !== undefined ? letters : all;
    })
    .replace(/(?<=(?:^|\s)[DL]) (?=[AEIOUYÉÈ])/g, FRENCH.has(country ?? '') ? "'" : ' ')
    .replace(/\bSP\.? ZOO\b/g, 'SPZOO')
    .replace(/(?<=\p{L}{2}[AEIOU])['’`´](?=$|[\s,)-])/gu, (mark) => (ITALIAN.has(country ?? '') ? GRAVE : mark));
}
/** Countries whose language has lost an apostrophe in `D ADMINISTRATION`. */
const FRENCH = new Set(['FR', 'BE', 'CH', 'LU']);
/** Countries whose language puts an apostrophe for an accent: `UNIVERSITA'`. */
const ITALIAN = new Set(['IT', 'CH', 'SM']);
const GRAVE = '\u0300';
