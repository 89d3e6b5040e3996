import type { KeyValue } from './pageCursor.ts';
import type { KeyForm } from './sortFields.ts';

/** A key as a statement has it. */
export interface StatementKey {
  /** The expression of its value. */
  expression: string;
  form: KeyForm;
  isDescending: boolean;
}

/** A place in an order that rows are after or before. `isIncluded`: the row at that place is meant too. */
export interface Bound {
  side: 'AFTER' | 'BEFORE';
  values: readonly KeyValue[];
  isIncluded: boolean;
}

/** The rows whose first key is known, or those of which it is not, which stand behind them. */
export type Part = 'KNOWN' | 'UNKNOWN';

/** The rows of one part of a list between bounds. `isOfBound`: of these the one alone that the first bound was made for. */
export interface Range {
  part: Part;
  bounds: readonly Bound[];
  isOfBound?: boolean;
}

/** The part in which the row of a bound stands. */
export function partOf({ values }: Bound): Part {
  return values[0] === null ? 'UNKNOWN' : 'KNOWN';
}

/** The parts in which there can be rows between bounds, in order. */
export function partsWithin(keys: readonly { field: string }[], bounds: readonly Bound[]): Part[] {
  const isClosed = (part: Part, { side, values }: Bound) =>
    part === 'KNOWN' ? side === 'AFTER' && values[0] === null : side === 'BEFORE' && values[0] !== null;
  const parts: Part[] = keys[0]!.field === 'id' ? ['KNOWN'] : ['KNOWN', 'UNKNOWN'];
  return parts.filter((part) => !bounds.some((bound) => isClosed(part, bound)));
}

/**
 * The condition in Cypher under which a row is in this part and between the bounds. Their values are the parameters
 * that `keysetParameters` names. The first key and the id stand in comparisons joined by AND, which an index serves, and
 * the order too; what decides among equals stands in CASE, for of alternatives the planner would look up each.
 */
export function keysetCondition(keys: readonly StatementKey[], { part, bounds, isOfBound = false }: Range): string {
  const [first] = keys as [StatementKey];
  const inPart = `${first.expression} IS ${part === 'KNOWN' ? 'NOT NULL' : 'NULL'}`;
  const conditions = bounds.flatMap((bound) => {
    if (part !== partOf(bound)) return [];
    if (part === 'UNKNOWN' || keys.length === 1) return [beyond(keys, bound, keys.length === 1 ? 0 : 1)];
    const [value, further] = [given(first, bound, 0), comparison(first, bound)];
    const among = `CASE WHEN ${first.expression} ${further} ${value} THEN true ELSE ${beyond(keys, bound, 1)} END`;
    return [`${first.expression} ${further}= ${value}`, among];
  });
  const id = keys.at(-1)!.expression;
  const itself = isOfBound ? [`${id} = $${parameterOf(bounds[0]!, keys.length - 1)}`] : [];
  return [...itself, inPart, ...conditions].join(' AND ');
}

/** The order of the rows of a part, or the reverse. Cypher puts unknown values last in ascending order, and first in descending. */
export function keysetOrder(keys: readonly StatementKey[], part: Part, isReversed: boolean): string {
  const sorted = part === 'KNOWN' ? keys : keys.slice(1);
  const terms = sorted.flatMap(({ expression, isDescending }, at) => {
    // Written out: after DESC `rewriteStatement` would see to unknown values, which is done here.
    const term = `${expression} ${isDescending === isReversed ? 'ASC' : 'DESCENDING'}`;
    const isSure = !isDescending || (at === 0 && part === 'KNOWN');
    return isSure ? [term] : [`${expression} IS ${isReversed ? 'NOT NULL' : 'NULL'}`, term];
  });
  return terms.join(', ');
}

/** The parameters of the bounds, by name. */
export function keysetParameters(bounds: readonly Bound[]): Record<string, KeyValue> {
  const named = bounds.flatMap((bound) => bound.values.map((value, at) => [parameterOf(bound, at), value] as const));
  return Object.fromEntries(named);
}

/** The condition that the keys from this one on are beyond the bound. The last, the id, is always known. */
function beyond(keys: readonly StatementKey[], bound: Bound, at: number): string {
  const key = keys[at]!;
  const { expression } = key;
  const isAfter = bound.side === 'AFTER';
  const [value, further] = [given(key, bound, at), comparison(key, bound)];
  if (at === keys.length - 1) return `${expression} ${further}${bound.isIncluded ? '=' : ''} ${value}`;
  const rest = beyond(keys, bound, at + 1);
  if (bound.values[at] === null) return `CASE WHEN ${expression} IS NULL THEN ${rest} ELSE ${!isAfter} END`;
  const unknown = isAfter ? ` OR ${expression} IS NULL` : '';
  return `CASE WHEN ${expression} ${further} ${value}${unknown} THEN true WHEN ${expression} = ${value} THEN ${rest} ELSE false END`;
}

function comparison({ isDescending }: StatementKey, { side }: Bound): '<' | '>' {
  return (side === 'AFTER') === isDescending ? '<' : '>';
}

function given({ form }: StatementKey, bound: Bound, at: number): string {
  const parameter = `$${parameterOf(bound, at)}`;
  return form === 'DAY' ? `date(${parameter})` : parameter;
}

function parameterOf({ side }: Bound, at: number): string {
  return `${side === 'AFTER' ? 'after' : 'before'}${at}`;
}
