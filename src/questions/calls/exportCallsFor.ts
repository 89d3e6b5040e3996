import { z } from 'zod';
import type { Export } from '../Export.ts';
import { CALL_FIELDS, deadlineEvent, exportedCall } from './callColumns.ts';

const project = z.object({ id: z.string(), acronym: z.string().nullable() });
const answer = z.object({
  callsFor: z.object({
    matches: z.array(
      z.object({
        ...{ rank: z.number(), score: z.number(), status: z.string(), deadline: z.string().nullable() },
        ...{ daysLeft: z.number().nullable(), wordShare: z.number() },
        ...{ experienceCount: z.number(), partnerCount: z.number() },
        call: exportedCall,
        closest: z.array(z.object({ project })),
        words: z.array(z.object({ word: z.string() })),
      }),
    ),
  }),
});

/** Calls that fit organisations, best first; as a calendar one event for each deadline. */
export const exportCallsFor: Export = {
  document: `query ($for: [ID!], $asOf: Date, $statuses: [CallStatus!], $programmes: [ID!], $first: Int = 100, $offset: Int = 0) {
    callsFor(for: $for, asOf: $asOf, statuses: $statuses, programmes: $programmes, first: $first, offset: $offset) {
      matches {
        rank score status deadline daysLeft wordShare experienceCount partnerCount
        closest { project { id acronym } } words { word } call { ${CALL_FIELDS} }
      }
    }
  }`,
  toRows: (data) =>
    answer.parse(data).callsFor.matches.map(({ call, closest, words, ...match }) => ({
      ...call,
      ...match,
      closestProjects: closest.map(({ project: { acronym, id } }) => acronym ?? id).join('; '),
      sharedWords: words.map(({ word }) => word).join('; '),
    })),
  toEvent: deadlineEvent,
};
