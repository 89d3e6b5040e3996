import type { GraphQLError } from 'graphql';
import { tooComplex } from '../errors.ts';

/** The most conditions of all filters of one document. */
export const MOST_CONDITIONS = 200;
/** The most values of one list in a filter. */
export const MOST_VALUES = 1_000;
/** The deepest that conditions may stand within conditions on lists of related entities. */
export const DEEPEST_QUANTIFIER = 2;
const QUANTIFIERS: ReadonlySet<string> = new Set(['some', 'all', 'none', 'single']);

/**
 * Counts the conditions of a filter. `argument` is where it stands, as in `where` of `organisations`. Throws
 * QUERY_TOO_COMPLEX where conditions on lists stand within too many of their kind, and where a list is too long.
 */
export function countConditions(filter: unknown, argument: string): number {
  return filter === null || filter === undefined || isEmpty(filter) ? 0 : countWithin(filter, argument, 0);
}

/** Null and what is empty are conditions too: `eq: null`, `some: {}`, `OR: []`. */
function countWithin(filter: unknown, argument: string, depth: number): number {
  if (typeof filter !== 'object' || filter === null || isEmpty(filter)) return 1;
  if (Array.isArray(filter)) {
    checkLength(filter, argument);
    const parts: unknown[] = filter;
    const isOfFilters = parts.some((part) => typeof part === 'object' && part !== null);
    return isOfFilters ? sum(parts.map((part) => countWithin(part, argument, depth))) : 1;
  }
  const counts = Object.entries(filter).map(([name, value]) => {
    const isQuantifier = QUANTIFIERS.has(name) && value !== null;
    if (isQuantifier && depth === DEEPEST_QUANTIFIER) throw tooDeep(argument);
    return countWithin(value, argument, depth + (isQuantifier ? 1 : 0));
  });
  return sum(counts);
}

function isEmpty(filter: unknown): boolean {
  return typeof filter === 'object' && filter !== null && Object.keys(filter).length === 0;
}

/** The refusal of a document with so many conditions. */
export function tooManyConditions(count: number): GraphQLError {
  return tooComplex(
    `The filters of a document may have ${MOST_CONDITIONS} conditions at most; these have ${count.toLocaleString('en')}. Name several values with \`in\`, or ask in several requests.`,
  );
}

function checkLength({ length }: unknown[], argument: string): void {
  if (length <= MOST_VALUES) return;
  throw tooComplex(
    `A list in ${argument} may have ${MOST_VALUES.toLocaleString('en')} values at most, not ${length.toLocaleString('en')}. Ask in several requests.`,
  );
}

function tooDeep(argument: string): GraphQLError {
  return tooComplex(
    `\`some\`, \`all\`, \`none\` and \`single\` may stand within each other ${DEEPEST_QUANTIFIER} levels deep at most; in ${argument} they stand deeper. Ask for the ids of the innermost first, and name these with \`in\`.`,
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
