import type { NodeLabel, PropertyValue } from '../content/GraphContent.ts';
import type { StatedNode } from '../content/StatedRecord.ts';
import { sourcesOf } from './statedLists.ts';

/** Number of records that state each value. */
type Counts<Value> = Map<Value, number>;

/** Statements of the records of registers about one term, counted. */
export interface TermCounts {
  /** By property. */
  values: Map<string, Counts<PropertyValue>>;
  /** Ids of wider terms. */
  wider: Counts<string>;
  /** Ids of Sources. */
  sources: Set<string>;
}

/** Counts of a term as text that is the same for the same counts, with the term that they are of. */
export interface KeptCounts {
  label: NodeLabel;
  /** As registers write it. */
  id: string;
  values: [name: string, counts: [value: PropertyValue, count: number][]][];
  wider: [id: string, count: number][];
  sources: string[];
}

/** Counts of no record. */
export function noCounts(): TermCounts {
  return { values: new Map(), wider: new Map(), sources: new Set() };
}

/** Counts one record more. `upward`: the type of the links that lead to wider terms. */
export function countRecord(counts: TermCounts, { properties, links }: StatedNode, upward: string): void {
  for (const source of sourcesOf(links)) counts.sources.add(source);
  for (const { type, to } of links) if (type === upward) add(counts.wider, to.id, 1);
  for (const name in properties) add(valuesOf(counts, name), properties[name]!, 1);
}

/** All counts together. */
export function sumCounts(all: readonly TermCounts[]): TermCounts {
  if (all.length === 1) return all[0]!;
  const sum = noCounts();
  for (const { values, wider, sources } of all) {
    for (const [name, counts] of values) for (const [value, count] of counts) add(valuesOf(sum, name), value, count);
    for (const [id, count] of wider) add(sum.wider, id, count);
    for (const source of sources) sum.sources.add(source);
  }
  return sum;
}

/** The value that most records state, of equally frequent ones the first in the alphabet. */
export function mostFrequent<Value extends PropertyValue>(counts: Counts<Value>): Value | undefined {
  return inOrder(counts)[0]?.[0];
}

/** Counts as they are kept. */
export function toKeptCounts(label: NodeLabel, id: string, { values, wider, sources }: TermCounts): KeptCounts {
  const ordered = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...{ label, id },
    values: ordered.map(([name, counts]) => [name, inOrder(counts)]),
    wider: inOrder(wider),
    sources: [...sources].sort(),
  };
}

/** Counts that were kept. */
export function fromKeptCounts({ values, wider, sources }: KeptCounts): TermCounts {
  return {
    values: new Map(values.map(([name, counts]) => [name, new Map(counts)])),
    wider: new Map(wider),
    sources: new Set(sources),
  };
}

function valuesOf({ values }: TermCounts, name: string): Counts<PropertyValue> {
  const before = values.get(name);
  if (before) return before;
  const counts: Counts<PropertyValue> = new Map();
  values.set(name, counts);
  return counts;
}

function add<Value>(counts: Counts<Value>, value: Value, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count);
}

function inOrder<Value extends PropertyValue>(counts: Counts<Value>): [Value, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
