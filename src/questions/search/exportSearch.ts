import { z } from 'zod';
import { nextByCursor, PAGE_INFO, pageInfo } from '../exportPage.ts';
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
    pageInfo,
  }),
});

/** `search`: a row for each hit, best first. */
export const exportSearch: Export = {
  document: `query ($text: String!, $types: [SearchType!], $countries: [ID!], $first: Int = 50, $after: String) {
    search(text: $text, types: $types, countries: $countries, first: $first, after: $after) {
      hits { type id: entityId label score snippet }
      ${PAGE_INFO}
    }
  }`,
  toRows: (data) => answer.parse(data).search.hits,
  nextPage: (data, { first }) => nextByCursor(answer.parse(data).search.pageInfo, first),
};
