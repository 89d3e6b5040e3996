import { foldWords, LONGEST_WORD } from './foldWords.ts';

/** The kinds of code units, as far as they matter for the bounds of words. */
const [OTHER, LETTER, NUMBER, MARK, UNKNOWN] = [0, 1, 2, 3, 4];
const POINT = 0x2e;
const SURROGATES = /[\ud800-\udfff]/;

const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
/** The code units that each is folded to; 0 stands for the end of a word. */
const folds: (readonly number[])[] = [];
const END = [0];
/** The same for those of ASCII, which nearly all are and none of which is folded to several. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, unit) => foldOf(unit)[0] ?? 0);

/**
 * Gives the words of a text, just as `foldWords` does, but as code units in `units`, so that no text is made for each:
 * `take` is told how many of them there are. The folding of a code unit is computed once.
 */
export function scanWords(text: string, units: Uint16Array, take: (length: number) => void): void {
  if (SURROGATES.test(text)) return giveWords(foldWords(text), units, take);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain = PLAIN[unit];
    if (plain !== undefined && plain !== 0) {
      if (length < LONGEST_WORD) units[length++] = plain;
      continue;
    }
    if (unit === POINT && isInInitials(text, at)) continue;
    for (const folded of plain === 0 ? END : (folds[unit] ??= foldOf(unit))) {
      if (folded !== 0) {
        if (length < LONGEST_WORD) units[length++] = folded;
      } else if (length > 0) {
        take(length);
        length = 0;
      }
    }
  }
  if (length > 0) take(length);
}

function giveWords(words: readonly string[], units: Uint16Array, take: (length: number) => void): void {
  for (const word of words) {
    for (let at = 0; at < word.length; at++) units[at] = word.charCodeAt(at);
    take(word.length);
  }
}

/** Put into a word, so that what leaves nothing (an accent) differs from what ends the word. */
function foldOf(unit: number): number[] {
  const folded = foldWords(`ab${String.fromCharCode(unit)}ab`)
    .join('\0')
    .slice(2, -2);
  return Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at));
}

/** True where the point at a place stands between letters on their own, as in `S.p.A.`, and so parts no words. */
function isInInitials(text: string, at: number): boolean {
  const before = behindMarks(text, at - 1);
  if (kindAt(text, before) !== LETTER || kindAt(text, at + 1) !== LETTER) return false;
  return !isLetterOrNumber(text, behindMarks(text, before - 1)) && !isLetterOrNumber(text, at + 2);
}

/** The first place at or before this one where no mark stands. */
function behindMarks(text: string, at: number): number {
  let place = at;
  while (kindAt(text, place) === MARK) place--;
  return place;
}

function isLetterOrNumber(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === NUMBER;
}

function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  if (kinds[unit] === UNKNOWN) kinds[unit] = kindOf(String.fromCharCode(unit));
  return kinds[unit]!;
}

function kindOf(unit: string): number {
  if (/\p{L}/u.test(unit)) return LETTER;
  if (/\p{N}/u.test(unit)) return NUMBER;
  return /\p{M}/u.test(unit) ? MARK : OTHER;
}
