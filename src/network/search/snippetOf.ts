import { tellingWords } from './commonWords.ts';
import { foldWords } from './foldWords.ts';
import type { SearchText, TextField } from './SearchText.ts';
import { tokenQuality } from './tokenQuality.ts';

/** Where a snippet is sought: the first of the texts that hold most. */
const ORDER: readonly TextField[] = ['names', 'short', 'aliases', 'subjects', 'objective', 'places', 'identifiers'];
/** How long a snippet is, about, and how much of it may stand before the first word that matched. Characters. */
const LENGTH = 160;
const LEAD = 40;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** A place of a text where a word that is sought stands. */
interface Match {
  from: number;
  to: number;
  word: number;
  quality: number;
}

/** The words that matched with what stands around them, from the text that holds most of them; null where none does. */
export function snippetOf(text: SearchText, sought: string): string | null {
  const words = foldWords(sought);
  const telling = tellingWords(words);
  let best: { value: string; matches: Match[] } | null = null;
  let most = 0;
  for (const value of ORDER.flatMap((field) => text[field] ?? [])) {
    const matches = matchesIn(value, telling, words.at(-1));
    const worth = worthOf(matches);
    if (worth > most) [best, most] = [{ value, matches }, worth];
  }
  return best && cutAround(best.value, best.matches);
}

function matchesIn(value: string, words: readonly string[], last: string | undefined): Match[] {
  const known = new Map<string, { word: number; quality: number }>();
  return [...value.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const best = known.get(token) ?? bestFor(foldWords(token).join(''), words, last);
    known.set(token, best);
    return best.quality > 0 ? [{ from: index, to: index + token.length, ...best }] : [];
  });
}

function bestFor(token: string, words: readonly string[], last: string | undefined): { word: number; quality: number } {
  const qualities = words.map((word) => tokenQuality(word, word === last, token));
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
