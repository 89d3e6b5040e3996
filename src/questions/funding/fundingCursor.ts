import { z } from 'zod';
import { readCursorText, writeCursorText } from '../../cursorText.ts';
import { badUserInput } from '../../errors.ts';
import type { FundingDimension } from '../../network/funding/FundingDimension.ts';
import type { FundingOrder } from '../../network/funding/FundingOrder.ts';
import { isByName, type RowPlace } from '../../network/funding/orderRows.ts';
import { digestOf } from '../askedId.ts';
import type { FundingFilter } from '../generated.ts';

/** A digest of the question, and the place. */
const CURSOR = z.tuple([z.string(), z.number().nullable(), z.array(z.string()), z.array(z.string().nullable())]);

/** The question that a cursor belongs to, as it was asked; which page of it does not matter. */
export interface CursorQuestion {
  orderBy: FundingOrder;
  groupBy: readonly FundingDimension[];
  where?: FundingFilter | null | undefined;
}

/** An opaque text for the place where a page ends: base64url of JSON, null standing for a sum that is not known. */
export function encodeFundingCursor(
  { orderBy, groupBy, where }: CursorQuestion,
  { value, labels, ids }: RowPlace,
): string {
  const digest = digestOf([orderBy, groupBy, where ?? {}]).slice(0, 12);
  const parts: z.infer<typeof CURSOR> = [digest, value === Infinity ? null : value, labels, ids];
  return writeCursorText(parts);
}

/** The place that a cursor stands for; BAD_USER_INPUT for one of another question, or for no cursor at all. */
export function decodeFundingCursor(question: CursorQuestion, cursor: string): RowPlace {
  const parsed = CURSOR.safeParse(readCursorText(cursor));
  if (parsed.success) {
    const [, value, labels, ids] = parsed.data;
    const place = { value: value ?? Infinity, labels, ids };
    const labelCount = isByName(question.orderBy) ? question.groupBy.length : 0;
    const fits = labels.length === labelCount && ids.length === question.groupBy.length;
    if (fits && encodeFundingCursor(question, place) === cursor) return place;
  }
  throw badUserInput(
    `\`after\` must be the \`endCursor\` of the same question, with the same \`groupBy\`, \`orderBy\` and \`where\`, not "${cursor}".`,
  );
}
