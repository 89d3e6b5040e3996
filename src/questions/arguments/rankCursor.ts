import { z } from 'zod';
import { readCursorText, writeCursorText } from '../../cursorText.ts';
import { badUserInput } from '../../errors.ts';
import { digestOf } from '../askedId.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import { pageAnswer } from '../pageAnswer.ts';
import { checkOffset } from './checkOffset.ts';
import { otherVersion } from './otherVersion.ts';

/** Version of the graph, a digest of the question and its day, and how many are before the next page. */
const CURSOR = z.tuple([z.number(), z.string(), z.number()]);

/** The ranked answer that a cursor is a place in. */
export interface RankedBy {
  /** Its arguments as they were given; which page is asked for does not matter. */
  question: { first?: unknown; after?: unknown; offset?: unknown };
  /** The day that it is answered for, in days since 1970-01-01. */
  asOf: number;
  version: number;
  /** The most that there can be in it. */
  most: number;
}

/** The answer to a question about organisations, of which no more can be named than there are; or about `most` other things. */
export function rankedBy(
  snapshot: Snapshot,
  question: RankedBy['question'],
  asOf: number,
  most = snapshot.organisations.ids.length,
): RankedBy {
  return { question, asOf, version: snapshot.version, most };
}

/** The place of a page of `count` entries, with `before` in front of it, of `total`. */
export function rankPage(ranked: RankedBy, { before, count, total }: Record<'before' | 'count' | 'total', number>) {
  return pageAnswer({
    startCursor: count > 0 ? encodeRankCursor(ranked, before + 1) : null,
    endCursor: count > 0 ? encodeRankCursor(ranked, before + count) : null,
    hasPreviousPage: before > 0,
    hasNextPage: count > 0 && before + count < total,
  });
}

/** The number of those before the page behind a cursor, or that `offset` leaves out. BAD_USER_INPUT for both, and as `decodeRankCursor`. */
export function rankPlace(
  ranked: RankedBy,
  { after, offset }: { after?: string | null | undefined; offset?: number | null | undefined },
): number {
  if (typeof after !== 'string') return checkOffset(offset ?? 0);
  if (typeof offset === 'number')
    throw badUserInput('`offset` must not stand beside `after`, which says where the page begins: leave it out.');
  return decodeRankCursor(ranked, after);
}

/** An opaque text for the place behind so many: base64url of JSON. */
export function encodeRankCursor(ranked: RankedBy, before: number): string {
  const parts: z.infer<typeof CURSOR> = [ranked.version, digestOfRanked(ranked), before];
  return writeCursorText(parts);
}

/** The number of those before the page behind a cursor, 0 without one. BAD_USER_INPUT for one of another question, day or version, or for no cursor at all. */
export function decodeRankCursor(ranked: RankedBy, cursor: string | null | undefined): number {
  if (typeof cursor !== 'string') return 0;
  const parsed = CURSOR.safeParse(readCursorText(cursor));
  if (parsed.success) {
    const [version, digest, before] = parsed.data;
    if (digest === digestOfRanked(ranked) && version !== ranked.version) throw otherVersion(version, ranked.version);
    const isPlace = Number.isInteger(before) && before > 0 && before <= ranked.most;
    if (isPlace && encodeRankCursor(ranked, before) === cursor) return before;
  }
  throw badUserInput(
    `\`after\` must be the \`endCursor\` of the same question, with the same arguments and as of the same day (${toIsoDate(ranked.asOf)}), not ${JSON.stringify(cursor.slice(0, 200))}.`,
  );
}

function digestOfRanked({
  question: { first: _first, after: _after, offset: _offset, ...question },
  asOf,
}: RankedBy): string {
  return digestOf([question, asOf]).slice(0, 12);
}
