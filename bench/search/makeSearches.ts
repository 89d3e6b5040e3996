import type { SeededRandom } from '../graph/SeededRandom.ts';

/** The names of a graph, from which searches are made. */
export interface SearchMaterial {
  names: readonly string[];
  acronyms: readonly string[];
  titles: readonly string[];
  ids: readonly string[];
}

/** One search and what kind it is. */
export interface MadeSearch {
  kind: string;
  text: string;
}

type Maker = (material: SearchMaterial, random: SeededRandom) => string;

const MAKERS: Readonly<Record<string, Maker>> = {
  'whole name': ({ names }, random) => random.pick(names),
  'beginning of a name': ({ names }, random) => beginning(random.pick(names), random),
  'name with a slip': ({ names }, random) => withSlip(random.pick(names), random),
  'words of a name': ({ names }, random) => someWords(random.pick(names), 2, random),
  acronym: ({ acronyms }, random) => random.pick(acronyms),
  'beginning of an acronym': ({ acronyms }, random) => beginning(random.pick(acronyms), random),
  'words of a title': ({ titles }, random) => someWords(random.pick(titles), random.between(1, 4), random),
  'beginning of a title': ({ titles }, random) => beginning(random.pick(titles), random),
  identifier: ({ ids }, random) => random.pick(ids).replace(/^cordis:/, ''),
};

/** So many different searches, as many of each kind as of the others where the names allow it. */
export function makeSearches(material: SearchMaterial, count: number, random: SeededRandom): MadeSearch[] {
  const kinds = Object.entries(MAKERS);
  const made = new Map<string, MadeSearch>();
  for (let tries = 0; made.size < count && tries < 20 * count; tries++) {
    const [kind, make] = kinds[tries % kinds.length]!;
    const text = make(material, random).slice(0, 200).trim();
    if (text !== '' && !made.has(text)) made.set(text, { kind, text });
  }
  return [...made.values()];
}

function beginning(text: string, random: SeededRandom): string {
  return text.slice(0, random.between(1, Math.min(text.length, 24)));
}

/** One letter too many, missing, wrong or swapped. */
function withSlip(text: string, random: SeededRandom): string {
  const at = random.between(0, text.length - 1);
  const [before, letter, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
  return random.pick([
    `${before}${letter}${letter}${after}`,
    `${before}${after}`,
    `${before}k${after}`,
    `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`,
  ]);
}

function someWords(text: string, count: number, random: SeededRandom): string {
  const words = text.split(/\s+/).filter((word) => word.length > 2);
  return Array.from({ length: count }, () => (words.length > 0 ? random.pick(words) : text)).join(' ');
}
