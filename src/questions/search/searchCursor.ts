import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readCursorText, writeCursorText } from '../../cursorText.ts';
import { badUserInput } from '../../errors.ts';
import type { SearchPlace, SearchRequest } from '../../network/search/searchPage.ts';
import { otherVersion } from '../arguments/otherVersion.ts';

const CURSOR = z.tuple([z.number(), z.string(), z.number(), z.number()]);

/** The search that a cursor belongs to. */
interface CursorQuestion extends Pick<SearchRequest, 'text' | 'types' | 'countries'> {
  version: number;
}

/** An opaque text for the place where a page ends: base64url of JSON. */
export function encodeSearchCursor(question: CursorQuestion, { score, document }: SearchPlace): string {
  const parts: z.infer<typeof CURSOR> = [question.version, keyOf(question), score, document];
  return writeCursorText(parts);
}

/** The place that a cursor stands for. BAD_USER_INPUT for one of another question or version, or for no cursor at all. */
export function decodeSearchCursor(question: CursorQuestion, cursor: string): SearchPlace {
  const parsed = CURSOR.safeParse(readCursorText(cursor));
  if (parsed.success) {
    const [version, , score, document] = parsed.data;
    // Before anything else: a key holds columns of flags, which are others in another version.
    if (version !== question.version) throw otherVersion(version, question.version);
    const place = { score, document };
    if (encodeSearchCursor(question, place) === cursor) return place;
  }
  throw badUserInput(
    `\`after\` must be the \`endCursor\` of the same search, with the same \`text\`, \`types\` and \`countries\`, not ${JSON.stringify(cursor.slice(0, 200))}.`,
  );
}

function keyOf({ text, types, countries }: CursorQuestion): string {
  const flags = [types, countries].map((column) => (column === null ? null : [...column]));
  return createHash('sha256')
    .update(JSON.stringify([text, ...flags]))
    .digest('base64url')
    .slice(0, 12);
}
