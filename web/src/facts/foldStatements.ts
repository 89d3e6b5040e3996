import type { StatementOfFragment } from '../graphql/generated.ts';

type Source = NonNullable<StatementOfFragment['source']>;

/** A value with all sources that give it. */
export interface Stated {
  /** The id of the first statement of it. */
  id: string;
  predicate: string;
  /** As one reads it. */
  value: string;
  approximate: boolean;
  shown: boolean;
  sources: readonly Source[];
  notes: readonly string[];
}

/** The values that sources give differently of one thing, and those that none contradicts. */
export interface Folded {
  differing: readonly Stated[];
  alike: readonly Stated[];
}

/**
 * Makes one of all statements that say the same of the same thing, in the order in which things are first named; the value shown
 * goes before what is said otherwise. What has one value, or several of which each is shown, is not said differently by its sources.
 */
export function foldStatements(
  statements: readonly StatementOfFragment[],
  valueOf: (predicate: string, value: string) => string,
): Folded {
  const read = statements.map((one) => ({ ...one, value: valueOf(one.predicate, one.value) }));
  const folded = groupsOf(read, ({ predicate }) => predicate).map(valuesOf);
  return { differing: folded.filter(isDiffering).flat(), alike: folded.filter((all) => !isDiffering(all)).flat() };
}

/** True where a value that is shown stands against another. */
function isDiffering(values: readonly Stated[]): boolean {
  return values.some(({ shown }) => shown) && values.some(({ shown }) => !shown);
}

/** The different values of one thing. A note that says why a value is shown does not say so of one that is not. */
function valuesOf(statements: readonly StatementOfFragment[]): Stated[] {
  const values = groupsOf(statements, ({ value, approximate }) => `${approximate} ${value}`).map((all) => {
    const shown = all.some((one) => one.shown);
    const notes = all.flatMap(({ note }) => (note ? [shown ? note : note.replace(/^Shown: (.)/, upper)] : []));
    const sources = all.flatMap(({ source }) => (source ? [[source.id, source] as const] : []));
    return { ...all[0]!, shown, notes: [...new Set(notes)], sources: [...new Map(sources).values()] };
  });
  return values.toSorted((a, b) => Number(b.shown) - Number(a.shown));
}

function upper(_: string, first: string): string {
  return first.toUpperCase();
}

/** Groups what has the same key, in the order of the first of each. */
function groupsOf<One>(all: readonly One[], keyOf: (one: One) => string): One[][] {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}
