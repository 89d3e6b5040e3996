import { expect, test } from 'vitest';
import { countConditions } from './checkFilter.ts';

const WHERE = '`where` of `organisations`';
const count = (filter: unknown): number => countConditions(filter, WHERE);
const ids = (length: number): string[] => Array.from({ length }, (_, index) => `pic:${index}`);
/** A condition within so many `some` and their like. */
const within = (...quantifiers: string[]): object =>
  quantifiers.reduceRight<object>((inner, quantifier) => ({ projects: { [quantifier]: inner } }), { id: { eq: 'x' } });

test.each([
  [{}, 0],
  [null, 0],
  [{ name: { eq: 'A', contains: null }, OR: [{ sme: { eq: true } }, { NOT: { nuts: { startsWith: 'IT' } } }] }, 4],
  [{ name: { eq: null }, country: null, projects: { some: {} }, OR: [], AND: [{}, null] }, 6],
  [{ id: { in: ids(1_000) } }, 1],
  [within('some', 'none'), 1],
  [{ AND: [within('all', 'single'), within('some', 'some')] }, 2],
])('counts the conditions of a filter (%#)', (filter, conditions) => {
  expect(count(filter)).toBe(conditions);
});

test('a list of more than 1,000 values is refused', () => {
  expect(() => count({ OR: [{ id: { in: ids(1_001) } }] })).toThrow(
    'A list in `where` of `organisations` may have 1,000 values at most, not 1,001. Ask in several requests.',
  );
});

test.each([[['some', 'some', 'some']], [['all', 'none', 'single']]])('%j within each other are refused', (levels) => {
  expect(() => count({ NOT: within(...levels) })).toThrow(
    '`some`, `all`, `none` and `single` may stand within each other 2 levels deep at most; in `where` of `organisations` they stand deeper. Ask for the ids of the innermost first, and name these with `in`.',
  );
});
