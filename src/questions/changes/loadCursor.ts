import { z } from 'zod';
import { readCursorText, writeCursorText } from '../../cursorText.ts';
import { badUserInput } from '../../errors.ts';
import { digestOf } from '../askedId.ts';
import type { QueryChangesArgs } from '../generated.ts';

/** A digest of the question, and the version that a load raised the graph to. */
const CURSOR = z.tuple([z.string(), z.number().int().min(0)]);

/** An opaque text for the place of a load, which stays true when others come: base64url of JSON. */
export function encodeLoadCursor(question: QueryChangesArgs, version: number): string {
  const { first: _first, after: _after, offset: _offset, ...asked } = question;
  const parts: z.infer<typeof CURSOR> = [digestOf(['changes', asked]).slice(0, 12), version];
  return writeCursorText(parts);
}

/** The version of the load that a cursor stands for. BAD_USER_INPUT for one of another question, or for no cursor at all. */
export function decodeLoadCursor(question: QueryChangesArgs, cursor: string): number {
  const parsed = CURSOR.safeParse(readCursorText(cursor));
  if (parsed.success && encodeLoadCursor(question, parsed.data[1]) === cursor) return parsed.data[1];
  throw badUserInput(
    `\`after\` must be the \`endCursor\` of the same question, with the same arguments, not ${JSON.stringify(cursor.slice(0, 200))}.`,
  );
}
