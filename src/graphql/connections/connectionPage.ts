import { badUserInput } from '../../errors.ts';
import { checkCount, MOST_LISTED } from '../../questions/arguments/checkCount.ts';
import type { Bound } from './keyset.ts';
import type { PagedRow, PagedRows } from './PagedRows.ts';
import { decodePageCursor, encodePageCursor, type PagedList } from './pageCursor.ts';

/** Rows of a page unless asked for more or fewer. */
const PAGE_SIZE = 50;

/** The arguments by which Relay asks for a page; null means the same as leaving out. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A page that is asked for: between which bounds, how many rows, and whether the last ones. */
interface AskedPage {
  after: Bound | null;
  before: Bound | null;
  count: number;
  isReversed: boolean;
}

/** A row with its cursor. */
export interface PageEdge {
  id: string;
  cursor: string;
}

/** Checks which page is asked for. Throws BAD_USER_INPUT for a size or a cursor that is none. */
export function checkPage(list: PagedList, { first, after, last, before }: PageArguments): AskedPage {
  if (typeof first === 'number' && typeof last === 'number')
    throw badUserInput(
      `Give \`first\` or \`last\`, not both (${first} and ${last}): \`first\` reads on from the beginning or \`after\`, \`last\` back from the end or \`before\`.`,
    );
  const isReversed = typeof last === 'number';
  const count = isReversed
    ? checkCount('last', last, MOST_LISTED)
    : checkCount('first', first ?? PAGE_SIZE, MOST_LISTED);
  const boundAt = (side: Bound['side'], argument: string, cursor: string | null | undefined): Bound | null =>
    typeof cursor === 'string' ? { side, values: decodePageCursor(list, argument, cursor), isIncluded: false } : null;
  return { after: boundAt('AFTER', 'after', after), before: boundAt('BEFORE', 'before', before), count, isReversed };
}

/** Answers with a page. Rows are read when edges or what is around them is asked for, and counted when the count is, once each. */
export function connectionPage(list: PagedList, rows: PagedRows, { after, before, count, isReversed }: AskedPage) {
  const bounds = [after, before].filter((bound) => bound !== null);
  // One more than asked for tells whether there is more.
  const read = once(() => rows.read({ bounds, count: count + 1, isReversed }));
  const counted = once(() => rows.count());
  const edges = async (): Promise<PageEdge[]> => {
    const page = (await read()).slice(0, count).map((row) => edgeOf(list, row));
    return isReversed ? page.toReversed() : page;
  };
  const isMore = async (): Promise<boolean> => (await read()).length > count;
  return {
    edges,
    pageInfo: {
      hasNextPage: async () => (!isReversed && (await isMore())) || hasOutside(rows, before),
      hasPreviousPage: async () => (isReversed && (await isMore())) || hasOutside(rows, after),
      startCursor: async () => (await edges()).at(0)?.cursor ?? null,
      endCursor: async () => (await edges()).at(-1)?.cursor ?? null,
    },
    totalCount: counted,
  };
}

/** True where rows are on the other side of a bound, the one at its place too. */
async function hasOutside(rows: PagedRows, bound: Bound | null): Promise<boolean> {
  if (bound === null) return false;
  return rows.hasAny({ ...bound, side: bound.side === 'AFTER' ? 'BEFORE' : 'AFTER', isIncluded: true });
}

function edgeOf(list: PagedList, row: PagedRow): PageEdge {
  return { id: String(row.at(-1)), cursor: encodePageCursor(list, row) };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}
