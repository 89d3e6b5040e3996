import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readCursorText, writeCursorText } from '../../cursorText.ts';
import { badUserInput } from '../../errors.ts';
import { DayScalar } from '../DayScalar.ts';
import type { KeyForm, SortKey } from './sortFields.ts';

/** A value that rows are ordered by; a day as text; null where it is not known. */
export const keyValue = z.union([z.string(), z.number(), z.boolean()]).nullable();
export type KeyValue = z.infer<typeof keyValue>;

/** The list that a cursor is a place in: the type of its rows, its conditions as they were given, and its order. */
export interface PagedList {
  type: string;
  where: unknown;
  keys: readonly SortKey[];
}

/** The longest that a cursor can be which this server gave: it has the values of its row, the longest of them texts of some thousand letters. */
const LONGEST = 100_000;
const CURSOR = z.tuple([z.string(), z.array(keyValue)]);
const TYPE_OF: Record<KeyForm, string> = { DAY: 'string', TEXT: 'string', NUMBER: 'number', BOOLEAN: 'boolean' };

/** An opaque text for the place of a row with these values, the last its id: base64url of JSON. It stays true while rows come and go. */
export function encodePageCursor(list: PagedList, values: readonly KeyValue[]): string {
  return writeCursorText([digestOf(list), values]);
}

/** The values of the row at a cursor, which `argument` gave. BAD_USER_INPUT for one of another list, order or condition, or for no cursor at all. */
export function decodePageCursor(list: PagedList, argument: string, cursor: string): KeyValue[] {
  const parsed = CURSOR.safeParse(cursor.length > LONGEST ? null : readCursorText(cursor));
  if (parsed.success) {
    const [digest, values] = parsed.data;
    const { keys } = list;
    const areOurs = values.length === keys.length && keys.every((key, at) => fitsKey(key, values[at]!));
    if (digest === digestOf(list) && areOurs) return values;
  }
  throw badUserInput(
    `\`${argument}\` must be a cursor of the same list, with the same \`where\` and \`sort\`, not ${JSON.stringify(cursor.slice(0, 200))}.`,
  );
}

function fitsKey({ field, form }: SortKey, value: KeyValue): boolean {
  if (value === null) return field !== 'id';
  return typeof value === TYPE_OF[form] && (form !== 'DAY' || isDay(value));
}

function isDay(value: KeyValue): boolean {
  try {
    DayScalar.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

/** Tells lists apart. */
function digestOf({ type, where, keys }: PagedList): string {
  const order = keys.map(({ field, isDescending, isFolded }) => [field, isDescending, isFolded]);
  return createHash('sha256')
    .update(JSON.stringify([type, where, order]))
    .digest('base64url')
    .slice(0, 12);
}
