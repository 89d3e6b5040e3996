import { z } from 'zod';

const PROJECT = 'id acronym displayTitle titleIt startDate endDate';
const PROJECTS = `totalCount projects(first: 20) { ${PROJECT} }`;
/** The most projects and memberships that end soon, and dates that moved, that have an entry of their own. */
const MOST_ENTRIES = 200;
const ORGANISATION = 'id displayName nameIt';
const MEMBERSHIP = `organisations { ${ORGANISATION} } cluster { id name nameIt } agreement { id title titleIt } endDate`;

/** The question that a feed answers. */
export const FEED_DOCUMENT = `query ($for: [ID!], $list: [ID!], $since: Date) {
  graph { version loadedAt }
  changes(for: $for, list: $list, since: $since, first: 20) {
    for { ${ORGANISATION} }
    loads {
      load { id source at }
      news
      newProjects { ${PROJECTS} }
      joinedProjects { ${PROJECTS} }
      endedProjects { ${PROJECTS} }
      newPartnerCount
      newPartners(first: 20) {
        organisation { ${ORGANISATION} }
        project { ${PROJECT} }
        cluster { name nameIt }
        agreement { title titleIt }
      }
      newWays { organisation { ${ORGANISATION} } isDirect introducerCount introducers(first: 1) { ${ORGANISATION} } }
      goneCount goneCut
      gone(first: 20) { organisation { ${ORGANISATION} } projectId project { ${PROJECT} } }
    }
    ending(days: 90) { totalCount projects(first: ${MOST_ENTRIES}) { ${PROJECT} } }
    endingMemberships(days: 90) { totalCount memberships(first: ${MOST_ENTRIES}) { ${MEMBERSHIP} } }
    movedCallCount
    movedCalls(first: ${MOST_ENTRIES}) { call { id code title } predicate before now lastSeenOn movedOn }
  }
}`;

const text = z.string().nullable();
const organisation = z.object({ id: z.string(), displayName: z.string(), nameIt: text });
const project = z.object({
  ...{ id: z.string(), acronym: text, displayTitle: text, titleIt: text, startDate: text, endDate: text },
});
const projects = z.object({ totalCount: z.number(), projects: z.array(project) });
const count = z.number().nullable();
const load = z.object({
  load: z.object({ id: z.string(), source: z.string(), at: z.string() }),
  news: z.enum(['TOLD', 'FIRST_LOAD', 'UNKNOWN']),
  newProjects: projects.nullable(),
  joinedProjects: projects.nullable(),
  endedProjects: projects.nullable(),
  newPartnerCount: count,
  newPartners: z.array(
    z.object({
      organisation,
      project: project.nullable(),
      cluster: z.object({ name: z.string(), nameIt: text }).nullable(),
      agreement: z.object({ title: z.string(), titleIt: text }).nullable(),
    }),
  ),
  newWays: z
    .array(
      z.object({
        ...{ organisation, isDirect: z.boolean(), introducerCount: z.number(), introducers: z.array(organisation) },
      }),
    )
    .nullable(),
  goneCount: count,
  goneCut: z.boolean(),
  gone: z.array(z.object({ organisation, projectId: z.string(), project: project.nullable() })),
});
const moved = z.object({
  call: z.object({ id: z.string(), code: z.string(), title: text }),
  predicate: z.string(),
  ...{ before: z.string(), now: text, lastSeenOn: z.string(), movedOn: z.string() },
});
const ending = z.object({
  organisations: z.array(organisation),
  cluster: z.object({ id: z.string(), name: z.string(), nameIt: text }).nullable(),
  agreement: z.object({ id: z.string(), title: z.string(), titleIt: text }).nullable(),
  endDate: z.string(),
});

/** The answer to it. */
export const feedAnswer = z.object({
  graph: z.object({ version: z.number(), loadedAt: z.string() }),
  changes: z.object({
    for: z.array(organisation),
    loads: z.array(load),
    ending: projects,
    endingMemberships: z.object({ totalCount: z.number(), memberships: z.array(ending) }),
    movedCallCount: z.number(),
    movedCalls: z.array(moved),
  }),
});
export type FeedOrganisation = z.infer<typeof organisation>;
export type FeedProject = z.infer<typeof project>;
export type FeedProjects = z.infer<typeof projects>;
export type FeedLoad = z.infer<typeof load>;
export type FeedMove = z.infer<typeof moved>;
export type FeedMembership = z.infer<typeof ending>;
