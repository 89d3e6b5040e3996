import { z } from 'zod';
import { readCursorText, writeCursorText } from '../../cursorText.ts';
import { badUserInput } from '../../errors.ts';
import { otherVersion } from '../arguments/otherVersion.ts';

const CURSOR = z.tuple([z.number(), z.string(), z.number().int().min(1)]);

/** The list that a cursor belongs to. */
interface CursorQuestion {
  code: string;
  version: number;
}

/** An opaque text for the place where a page ends: base64url of JSON. @param place how many cases stand before it */
export function encodeQualityCursor({ code, version }: CursorQuestion, place: number): string {
  const parts: z.infer<typeof CURSOR> = [version, code, place];
  return writeCursorText(parts);
}

/** The place that a cursor stands for. BAD_USER_INPUT for one of another list or version, or for no cursor at all. */
export function decodeQualityCursor(question: CursorQuestion, cursor: string): number {
  const parsed = CURSOR.safeParse(readCursorText(cursor));
  if (parsed.success) {
    const [version, code, place] = parsed.data;
    if (code === question.code && version !== question.version) {
      throw otherVersion(version, question.version);
    }
    if (encodeQualityCursor(question, place) === cursor) return place;
  }
  throw badUserInput(
    `\`after\` must be the \`endCursor\` of the same list, with the same \`code\`, not ${JSON.stringify(cursor.slice(0, 200))}.`,
  );
}
