import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPage, connectionPage, type PageArguments } from './connectionPage.ts';
import type { Bound } from './keyset.ts';
import type { PagedRow, PagedRows, Stretch } from './PagedRows.ts';
import { encodePageCursor, type PagedList } from './pageCursor.ts';

const LIST: PagedList = {
  type: 'Thing',
  where: null,
  keys: [{ field: 'id', form: 'TEXT', isDescending: false, isFolded: false }],
};
const IDS = 'abcdefghij'.split('');
const cursorOf = (id: string) => encodePageCursor(LIST, [id]);

/** The rows of a list in memory. */
function rowsOf(ids: readonly string[]) {
  const within =
    ({ side, values: [value], isIncluded }: Bound) =>
    (id: string) =>
      (isIncluded && id === value) || (side === 'AFTER' ? id > String(value) : id < String(value));
  const rows: Pick<PagedRows, 'read' | 'hasAny' | 'count'> = {
    read({ bounds, count, isReversed }: Stretch) {
      const found = ids.filter((id) => bounds.every((bound) => within(bound)(id)));
      const ordered = isReversed ? found.toReversed() : found;
      return Promise.resolve(ordered.slice(0, count).map((id): PagedRow => [id]));
    },
    hasAny: (bound) => Promise.resolve(ids.some(within(bound))),
    count: () => Promise.resolve(ids.length),
  };
  return rows as PagedRows;
}

/** The page by Relay's own algorithm, on the whole list. */
function oracle(
  ids: readonly string[],
  { first, last, after, before }: Record<'first' | 'last', number | null> & Record<'after' | 'before', string | null>,
) {
  const between = ids.filter((id) => (after === null || id > after) && (before === null || id < before));
  const page = last === null ? between.slice(0, first ?? 50) : between.slice(-last);
  return {
    ids: page,
    hasNextPage: (last === null && between.length > page.length) || (before !== null && ids.some((id) => id >= before)),
    hasPreviousPage:
      (last !== null && between.length > page.length) || (after !== null && ids.some((id) => id <= after)),
  };
}

const size = fc.option(fc.integer({ min: 1, max: 4 }));
const place = fc.option(fc.constantFrom(...IDS));
const asked = fc.record({ first: size, last: size, after: place, before: place });

test('a page is the one of Relay’s algorithm, though rows that cursors were given for are gone', async () => {
  const property = fc.asyncProperty(fc.subarray(IDS), asked, async (ids, { first, last, after, before }) => {
    const given = { first: last === null ? first : null, last, after, before };
    const cursors = { after: after && cursorOf(after), before: before && cursorOf(before) };
    const { edges, pageInfo, totalCount } = connectionPage(
      LIST,
      rowsOf(ids),
      checkPage(LIST, { ...given, ...cursors }),
    );
    const expected = oracle(ids, given);
    expect(await edges()).toEqual(expected.ids.map((id) => ({ id, cursor: cursorOf(id) })));
    expect(await pageInfo.hasNextPage()).toBe(expected.hasNextPage);
    expect(await pageInfo.hasPreviousPage()).toBe(expected.hasPreviousPage);
    const [start, end] = [expected.ids.at(0), expected.ids.at(-1)];
    expect(await pageInfo.startCursor()).toBe(start === undefined ? null : cursorOf(start));
    expect(await pageInfo.endCursor()).toBe(end === undefined ? null : cursorOf(end));
    expect(await totalCount()).toBe(ids.length);
  });
  await fc.assert(property);
});

test.each([
  [{ first: 3, last: 2 }, 'Give `first` or `last`, not both (3 and 2): '],
  [{ first: 0 }, '`first` must be from 1 to 1,000, not 0.'],
  [{ last: 1001 }, '`last` must be from 1 to 1,000, not 1001.'],
  [{ before: 'x' }, '`before` must be a cursor of the same list, with the same `where` and `sort`, not "x".'],
] satisfies [PageArguments, string][])('%j is refused', (given, message) => {
  expect(() => checkPage(LIST, given)).toThrow(message);
});
