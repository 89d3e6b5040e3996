import { foldWords } from '../../src/network/search/words/foldWords.ts';
import { THESAURUS } from './thesaurusForTests.ts';
import { initialsOf } from '../../src/network/search/words/initialsOf.ts';
import { FIELD_WEIGHTS, type SearchText, TEXT_FIELDS, type TextField } from '../../src/network/search/SearchText.ts';

const NAMING: readonly TextField[] = ['identifiers', 'short', 'names', 'aliases'];

const CODE = /^[a-z]*\d[a-z\d]*$/i;

/** A word of a document and where it stands. */
type Token = readonly [word: string, field: TextField];

/** Scores how well each document answers a text, word by word and document by document, without an index. */
export function oracleScores(documents: readonly SearchText[], popularity: readonly number[], text: string): number[] {
  const words = foldWords(text);
  const sought = [...new Set(THESAURUS.contentWords(words))];
  if (sought.length === 0) return documents.map(() => 0);
  const tokens = documents.map(tokensOf);
  const wholes = documents.map((document) => wholeWorth(document, words));
  const isWhole = wholes.some((worth) => worth > 0);
  const fits = sought.map((word) => fitsOf(tokens, word, word === words.at(-1), !isWhole));
  const rarities = fits.map((row) => Math.log(1 + documents.length / (1 + row.filter((fit) => fit > 0).length)));
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const counts = documents.map((_, at) => (wholes[at] ? sought.length : fits.filter((row) => row[at]! > 0).length));
  const most = Math.max(1, ...counts);
  return documents.map((_, at) => {
    if (counts[at]! < most) return 0;
    const mean = fits.reduce((sum, row, word) => sum + row[at]! * rarities[word]!, 0) / all;
    return Math.round((mean + 0.15 * popularity[at]! + wholes[at]!) * 1e9) / 1e9;
  });
}

function fitsOf(documents: readonly (readonly Token[])[], word: string, isLast: boolean, mayBeSlip: boolean): number[] {
  const best = (quality: (token: string, field: TextField) => number): number[] =>
    documents.map((tokens) =>
      Math.max(0, ...tokens.map(([token, field]) => quality(token, field) * FIELD_WEIGHTS[field])),
    );
  const plain = best((token, field) => plainQuality(word, isLast, token, field));
  if (plain.filter((fit) => fit > 0).length >= (word.length < 6 ? 1 : 10) || !mayBeSlip) return plain;
  const slipped = best((token) => slippedQuality(word, isLast, token));
  return plain.map((fit, at) => Math.max(fit, slipped[at]!));
}

function plainQuality(word: string, isLast: boolean, token: string, field: TextField): number {
  const begun = (text: string, allowed: boolean): number =>
    allowed && token.startsWith(text) && !THESAURUS.isStopWord(token) ? 0.6 + (0.3 * text.length) / token.length : 0;
  const named = NAMING.includes(field);
  const allowed = isLast ? named || word.length >= 3 : named && word.length >= 3;
  const meant = THESAURUS.synonymsOf(word).map((text) =>
    token === text ? 0.95 : 0.95 * begun(text, named && text.length >= 6),
  );
  return Math.max(token === word ? 1 : 0, begun(word, allowed), ...meant);
}

function slippedQuality(word: string, isLast: boolean, token: string): number {
  if (word.length < 4 || /^\p{N}+$/u.test(word)) return 0;
  const distance = oracleEdits(word, token);
  if (distance === 1) return 0.7;
  if (distance === 2 && word.length >= 8) return 0.5;
  if (!isLast || word.length < 5 || distance === 0) return 0;
  const beginnings = Array.from({ length: token.length + 1 }, (_, length) => token.slice(0, length));
  return beginnings.some((beginning) => oracleEdits(word, beginning) <= 1) ? 0.4 : 0;
}

/** The optimal string alignment of two words, as its definition has it. */
export function oracleEdits(a: string, b: string): number {
  const pair = `${a} ${b}`;
  const edits = editsOfPairs.get(pair) ?? workOutEdits(a, b);
  editsOfPairs.set(pair, edits);
  return edits;
}

/** The edits of pairs that were compared before: random texts are made of few words. */
const editsOfPairs = new Map<string, number>();

function workOutEdits(a: string, b: string): number {
  const known = new Map<number, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = i * 100 + j;
    const before = known.get(key);
    if (before !== undefined) return before;
    const steps = [
      distance(i - 1, j) + 1,
      distance(i, j - 1) + 1,
      distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(distance(i - 2, j - 2) + 1);
    known.set(key, Math.min(...steps));
    return Math.min(...steps);
  };
  return distance(a.length, b.length);
}

function tokensOf(document: SearchText): Token[] {
  return TEXT_FIELDS.flatMap((field) =>
    (document[field] ?? []).flatMap((value): Token[] => {
      if (field === 'identifiers') {
        const code = value.replace(/^[^:]*:/, '');
        return CODE.test(code) ? [[code.toLowerCase(), field]] : [];
      }
      const words = foldWords(value);
      const joined = field === 'objective' ? [] : foldWords(value.replace(/['’]/g, ''));
      const initials = field === 'names' || field === 'aliases' ? initialsOf(THESAURUS.contentWords(words)) : [];
      return [
        ...[...words, ...joined].map((word): Token => [word, field]),
        ...initials.map((word): Token => [word, 'initials']),
      ];
    }),
  );
}

function wholeWorth(document: SearchText, words: readonly string[]): number {
  const worths: [TextField, number][] = [
    ['identifiers', 4],
    ['short', 3],
    ['names', 3],
    ['aliases', 2.6],
  ];
  const key = words.join('');
  return Math.max(
    0,
    ...worths.flatMap(([field, worth]) =>
      (document[field] ?? []).flatMap((value) => {
        const folded = foldWords(value);
        const wholes = [folded.join('')];
        const code = value.replace(/^[^:]*:/, '');
        if (field === 'identifiers' && CODE.test(code)) wholes.push(code.toLowerCase());
        const gist =
          field === 'names' || field === 'aliases'
            ? THESAURUS.canonicalName(folded) === THESAURUS.canonicalName(words)
            : false;
        return [wholes.includes(key) ? worth : 0, gist ? worth : 0];
      }),
    ),
  );
}
