import type { TermList } from '../search/TermList.ts';

/** Endings by which a word and its plural differ; shorter words have none. */
const PLURALS: readonly [RegExp, string][] = [
  [/$/, 's'],
  [/s$/, ''],
  [/y$/, 'ies'],
  [/ies$/, 'y'],
];
const SHORTEST = 4;

/** A term, and its plural or singular where the index has it. */
export function variantsOf(list: TermList, term: number): number[] {
  const text = list.textOf(term);
  if (text.length < SHORTEST) return [term];
  const others = PLURALS.map(([ending, other]) => list.indexOf(text.replace(ending, other)));
  return [...new Set([term, ...others.filter((other) => other >= 0)])];
}
