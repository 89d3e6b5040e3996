import { z } from 'zod';
import type { Export } from '../Export.ts';
import { nextByOffset } from '../nextByOffset.ts';

const PAGE = 1_000;
const answer = z.object({
  organisations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shortName: z.string().nullable(),
      kind: z.string().nullable(),
      country: z
        .object({ code: z.string() })
        .nullable()
        .transform((country) => country?.code ?? null),
      city: z.string().nullable(),
      nuts: z.string().nullable(),
      website: z.string().nullable(),
      projectCount: z.number().nullable(),
      runningProjectCount: z.number().nullable(),
      coordinatedProjectCount: z.number().nullable(),
      partnerCount: z.number().nullable(),
      funding: z.number().nullable(),
      fundingUnknownCount: z.number().nullable(),
      firstYear: z.number().nullable(),
      lastYear: z.number().nullable(),
    }),
  ),
});

/** The list of organisations with their totals, under the list's own filter and order; as many as there are. */
export const exportOrganisations: Export = {
  document: `query ($where: OrganisationWhere, $sort: [OrganisationSort!], $limit: Int = ${PAGE}, $offset: Int = 0) {
    organisations(where: $where, sort: $sort, limit: $limit, offset: $offset) {
      id name shortName kind country { code } city nuts website projectCount runningProjectCount coordinatedProjectCount
      partnerCount funding fundingUnknownCount firstYear lastYear
    }
  }`,
  /** With an order in which no two are equal, or pages would not fit together. */
  complete(variables) {
    const { sort } = variables;
    const given: unknown[] = Array.isArray(sort) ? sort : [];
    return { ...variables, sort: [...given, { id: 'ASC' }] };
  },
  toRows: (data) => answer.parse(data).organisations,
  nextPage: (data, { limit, offset }) =>
    nextByOffset(answer.parse(data).organisations.length, PAGE, { asked: limit, offset }),
};
