import { z } from 'zod';
import type { Export } from '../Export.ts';

const answer = z.object({
  search: z.object({
    hits: z.array(
      z.object({
        type: z.string(),
        id: z.string(),
        label: z.string(),
        score: z.number(),
        snippet: z.string().nullable(),
      }),
    ),
    endCursor: z.string().nullable(),
    hasNextPage: z.boolean(),
  }),
});

/** `search`: a row for each hit, best first. */
export const exportSearch: Export = {
  document: `query ($text: String!, $types: [SearchType!], $countries: [ID!], $first: Int = 50, $after: String) {
    search(text: $text, types: $types, countries: $countries, first: $first, after: $after) {
      hits { type id: entityId label score snippet }
      endCursor
      hasNextPage
    }
  }`,
  toRows: (data) => answer.parse(data).search.hits,
  nextPage(data, { first }) {
    const { endCursor, hasNextPage } = answer.parse(data).search;
    // Who asked for a page of a certain size gets that page.
    return hasNextPage && first === undefined ? { after: endCursor } : null;
  },
};
