/** A `PageInfo`. */
export interface PageInfoAnswer {
  startCursor: string | null;
  endCursor: string | null;
  hasPreviousPage: boolean;
  hasNextPage: boolean;
}

/** The place of a page, with what stood beside `pageInfo` before there was one. */
export interface PageAnswer {
  pageInfo: PageInfoAnswer;
  endCursor: string | null;
  hasNextPage: boolean;
}

/** The place of a page as both forms tell it. */
export function pageAnswer(pageInfo: PageInfoAnswer): PageAnswer {
  return { pageInfo, endCursor: pageInfo.endCursor, hasNextPage: pageInfo.hasNextPage };
}
