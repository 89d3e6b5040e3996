import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readCursorText, writeCursorText } from '../../cursorText.ts';
import { badUserInput } from '../../errors.ts';
import type { ListSelection, ListSubject } from '../../network/lists/ListSelection.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import type { ListDirection } from '../generated.ts';
import { otherVersion } from '../arguments/otherVersion.ts';

/** Version of the graph, a digest of the list, its day and the row. */
const CURSOR = z.tuple([z.number(), z.string(), z.number(), z.number()]);
/** The days that a date can be, in days since 1970-01-01. */
const MOST_DAYS = 100_000_000;

/** The list that a cursor belongs to. */
export interface ListedBy {
  subject: ListSubject;
  selection: ListSelection;
  orderBy: string;
  direction: ListDirection;
  version: number;
}

/** An opaque text for the row that a page ends with, by index: base64url of JSON. */
export function encodeListCursor(list: ListedBy, row: number): string {
  const parts: z.infer<typeof CURSOR> = [list.version, keyOf(list), list.selection.asOf, row];
  return writeCursorText(parts);
}

/** The row that a cursor stands for, of `count`. BAD_USER_INPUT for one of another list or version, or for no cursor at all. */
export function decodeListCursor(list: ListedBy, cursor: string, count: number): number {
  const parsed = CURSOR.safeParse(readCursorText(cursor));
  if (parsed.success) {
    const [version, key, day, row] = parsed.data;
    const { asOf } = list.selection;
    // Before anything else: a key holds indices, which are others in another version.
    if (version !== list.version) throw otherVersion(version, list.version);
    if (key === keyOf(list) && day !== asOf && Number.isInteger(day) && Math.abs(day) <= MOST_DAYS) {
      const was = toIsoDate(day);
      throw badUserInput(
        `\`after\` is a place in the list as of ${was}, and this is the one as of ${toIsoDate(asOf)}: ask with \`where: {asOf: "${was}"}\` to read on, or for the first page again.`,
      );
    }
    const isRow = Number.isInteger(row) && row >= 0 && row < count;
    if (isRow && encodeListCursor(list, row) === cursor) return row;
  }
  throw badUserInput(
    `\`after\` must be the \`endCursor\` of the same list, with the same \`where\`, \`orderBy\` and \`direction\`, not ${JSON.stringify(cursor.slice(0, 200))}.`,
  );
}

/** Tells lists apart, but for their version and day. */
function keyOf({ subject, selection: { asOf: _asOf, ...selection }, orderBy, direction }: ListedBy): string {
  return createHash('sha256')
    .update(JSON.stringify([subject, selection, orderBy, direction]))
    .digest('base64url')
    .slice(0, 12);
}
