import { foldWords } from './words/foldWords.ts';
import type { SearchText, TextField } from './SearchText.ts';
import type { Thesaurus } from './words/Thesaurus.ts';
import { tokenQuality } from './words/tokenQuality.ts';

/** The fields that a snippet is taken from: the first of the texts that hold most. */
const ORDER: readonly TextField[] = ['names', 'short', 'aliases', 'subjects', 'objective', 'places', 'identifiers'];
/** The approximate length of a snippet, and the most of it that stands before the first word that matched. Characters. */
const LENGTH = 160;
const LEAD = 40;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The word, by its number, that a token fits best, and how well. */
interface WordQuality {
  word: number;
  quality: number;
}

/** A place of a text where a word that is sought stands. */
interface Match extends WordQuality {
  from: number;
  to: number;
}

/** The words that matched with what stands around them, from the text that holds most of them; null where none does. */
export function snippetOf(thesaurus: Thesaurus, text: SearchText, sought: string): string | null {
  const words = foldWords(sought);
  const content = thesaurus.contentWords(words);
  let best: { value: string; matches: Match[] } | null = null;
  let most = 0;
  for (const value of ORDER.flatMap((field) => text[field] ?? [])) {
    const matches = matchesIn(value, (token) => bestFor(thesaurus, token, content, words.at(-1)));
    const worth = worthOf(matches);
    if (worth > most) [best, most] = [{ value, matches }, worth];
  }
  return best && cutAround(best.value, best.matches);
}

function matchesIn(value: string, bestOf: (token: string) => WordQuality): Match[] {
  const known = new Map<string, WordQuality>();
  return [...value.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const best = known.get(token) ?? bestOf(foldWords(token).join(''));
    known.set(token, best);
    return best.quality > 0 ? [{ from: index, to: index + token.length, ...best }] : [];
  });
}

function bestFor(thesaurus: Thesaurus, token: string, words: readonly string[], last: string | undefined): WordQuality {
  const qualities = words.map((word) => tokenQuality(thesaurus, word, word === last, token));
  const quality = Math.max(...qualities);
  return { word: qualities.indexOf(quality), quality };
}

/** The sum of each word's best match. */
function worthOf(matches: readonly Match[]): number {
  const best = new Map<number, number>();
  for (const { word, quality } of matches) best.set(word, Math.max(best.get(word) ?? 0, quality));
  return [...best.values()].reduce((sum, quality) => sum + quality, 0);
}

function cutAround(value: string, matches: readonly Match[]): string {
  if (value.length <= LENGTH) return value.trim();
  const within = ({ from }: Match): number =>
    worthOf(matches.filter((match) => match.from >= from && match.to <= from + LENGTH - LEAD));
  const first = matches.reduce((best, match) => (within(match) > within(best) ? match : best));
  const from = first.from <= LEAD ? 0 : value.indexOf(' ', first.from - LEAD) + 1;
  const start = from === 0 || from > first.from ? (first.from <= LEAD ? 0 : first.from) : from;
  const space = value.lastIndexOf(' ', start + LENGTH);
  const end = start + LENGTH >= value.length ? value.length : space > first.to ? space : first.to;
  return `${start > 0 ? '… ' : ''}${value.slice(start, end).trim()}${end < value.length ? ' …' : ''}`;
}
