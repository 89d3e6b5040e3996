import { z } from 'zod';
import { readCursorText, writeCursorText } from '../../cursorText.ts';
import { badUserInput } from '../../errors.ts';
import { digestOf } from '../askedId.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import { otherVersion } from './otherVersion.ts';

/** Version of the graph, a digest of the question and its day, and how many are before the next page. */
const CURSOR = z.tuple([z.number(), z.string(), z.number()]);

/** The ranked answer that a cursor is a place in. */
export interface RankedBy {
  /** Its arguments as they were given; which page is asked for does not matter. */
  question: { first?: unknown; after?: unknown };
  /** The day that it is answered for, in days since 1970-01-01. */
  asOf: number;
  version: number;
  /** The most that there can be in it. */
  most: number;
}

/** The answer to a question about organisations, of which no more can be named than there are. */
export function rankedBy(snapshot: Snapshot, question: RankedBy['question'], asOf: number): RankedBy {
  return { question, asOf, version: snapshot.version, most: snapshot.organisations.ids.length };
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

function digestOfRanked({ question: { first: _first, after: _after, ...question }, asOf }: RankedBy): string {
  return digestOf([question, asOf]).slice(0, 12);
}
