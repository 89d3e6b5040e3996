import { z } from 'zod';
import type { Export } from '../Export.ts';
import { nextByCursor, PAGE_INFO, pageInfo } from '../exportPage.ts';
import { callCalendar } from './callCalendar.ts';
import { CALL_FIELDS, callCells, exportedCall } from './callColumns.ts';

/** The most that the question gives at once. */
const PAGE = 100;
const project = z.object({ id: z.string(), acronym: z.string().nullable() });
const answer = z.object({
  callsFor: z.object({
    asOf: z.string(),
    pageInfo,
    matches: z.array(
      z.object({
        ...{ rank: z.number(), score: z.number(), status: z.string(), deadline: z.string().nullable() },
        ...{ daysLeft: z.number().nullable(), wordShare: z.number() },
        ...{ experienceCount: z.number(), partnerCount: z.number() },
        call: exportedCall,
        closest: z.array(z.object({ project })),
        words: z.array(z.object({ shown: z.string() })),
      }),
    ),
  }),
});

/** Calls that fit organisations, best first; as a calendar one event for each deadline ahead. */
export const exportCallsFor: Export = {
  document: `query ($for: [ID!], $asOf: Date, $statuses: [CallStatus!], $programmes: [ID!], $first: Int = ${PAGE},
      $after: String, $offset: Int) {
    callsFor(for: $for, asOf: $asOf, statuses: $statuses, programmes: $programmes, first: $first, after: $after, offset: $offset) {
      asOf
      ${PAGE_INFO}
      matches {
        rank score status deadline daysLeft wordShare experienceCount partnerCount
        closest { project { id acronym } } words { shown } call { ${CALL_FIELDS} }
      }
    }
  }`,
  toRows: (data) =>
    answer.parse(data).callsFor.matches.map(({ call, closest, words, ...match }) => ({
      ...callCells(call),
      ...match,
      closestProjects: closest.map(({ project: { acronym, id } }) => acronym ?? id).join('; '),
      sharedWords: words.map(({ shown }) => shown).join('; '),
    })),
  nextPage(data, { first }) {
    const next = nextByCursor(answer.parse(data).callsFor.pageInfo, first);
    // The cursor stands behind what the offset left out.
    return next && { ...next, offset: null };
  },
  calendar: callCalendar((data) => {
    const { matches, asOf } = answer.parse(data).callsFor;
    return { calls: matches.map(({ call }) => call), asOf };
  }),
};
