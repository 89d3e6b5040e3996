import { z } from 'zod';

/** The selection by which an export reads on. */
export const PAGE_INFO = 'pageInfo { endCursor hasNextPage }';
/** The place of a page as an export reads it. */
export const pageInfo = z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() });

/** The variables of the next page; null behind the last, and for whoever asked for a page of a certain size (`asked`) and gets that page alone. */
export function nextByCursor(
  { endCursor, hasNextPage }: z.infer<typeof pageInfo>,
  asked: unknown,
): { after: string | null } | null {
  return hasNextPage && asked === undefined ? { after: endCursor } : null;
}
