import { foldedProperty } from '../../../rules/names/foldedProperties.ts';
import { keysetCondition, keysetOrder, type Range, type StatementKey } from './keyset.ts';
import type { SortKey } from './sortFields.ts';

/** The parts of a statement that the generator makes for a root list. Its order is written with the list's own `WITH *`. */
const LIST =
  /^((?:CYPHER 5\n)?MATCH \(this:[^)]+\)\n)([^]*?)^WITH \*\nORDER BY (.+)\nLIMIT \$\w+\n([^]*^RETURN this \{ )([^]*)$/m;

/** The name under which a page's rows carry the values that they are ordered by, and under which a count stands. */
export const KEYS = 'pageKeys';
export const COUNT = 'pageCount';
/** The name of the parameter that says how many rows are asked for. */
export const ROWS = 'pageRows';

/**
 * The statement for a page: that of the generator, for the rows of one part of the list and between bounds alone, in order or in
 * reverse. Each row has the values of its keys under `KEYS`. `isOrdered`: false to find any of these rows.
 */
export function pageStatement(
  cypher: string,
  sorted: readonly SortKey[],
  range: Range,
  { isReversed, isOrdered }: { isReversed: boolean; isOrdered: boolean },
): string {
  const { match, where, order, answer, columns } = partsOf(cypher);
  const keys = statementKeys(sorted, order);
  const condition = `WHERE ${keysetCondition(keys, range)}\n`;
  // An index serves a condition that stands first. One on a computed value stands behind what computes it.
  const isStored = keys.every(({ expression }) => expression.startsWith('this.'));
  const conditions = isStored ? `${condition}WITH *\n${where}` : `${where}WITH *\n${condition}`;
  const ordered = isOrdered ? `ORDER BY ${keysetOrder(keys, range.part, isReversed)}\n` : '';
  const values = `${KEYS}: [${keys.map(cursorValue).join(', ')}], `;
  return `${match}${conditions}WITH *\n${ordered}LIMIT toInteger($${ROWS})\n${answer}${values}${columns}`;
}

/** The statement that counts what the generator's lists. */
export function countStatement(cypher: string): string {
  const { match, where } = partsOf(cypher);
  return `${match}${where}WITH count(this) AS count\nRETURN {${COUNT}: toFloat(count)} AS this`;
}

function partsOf(cypher: string) {
  const [, match, where, order, answer, columns] = LIST.exec(cypher) ?? [];
  if (match === undefined || where === undefined || !order || !answer || !columns)
    throw new Error(`The statement of a list has another form than those that pages are made of:\n${cypher}`);
  return { match, where, order, answer, columns };
}

/** The keys with their expressions, which stand in the generator's order in theirs. */
function statementKeys(sorted: readonly SortKey[], order: string): StatementKey[] {
  const expressions = order.split(', ').map((key) => key.replace(/ (ASC|DESC)$/, ''));
  const fields = [...new Set(sorted.map(({ field }) => field))];
  if (expressions.length !== fields.length) throw new Error(`A list by ${fields.join(', ')} is ordered by ${order}.`);
  return sorted.map(({ field, form, isDescending, isFolded }) => {
    const plain = expressions[fields.indexOf(field)]!;
    return { expression: isFolded ? `this.${foldedProperty(field)}` : plain, form, isDescending };
  });
}

/** The value as a cursor has it. */
function cursorValue({ expression, form }: StatementKey): string {
  if (form === 'DAY') return `toString(${expression})`;
  return form === 'NUMBER' ? `toFloat(${expression})` : expression;
}
