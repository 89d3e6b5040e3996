import { z } from 'zod';
import type { Export } from '../Export.ts';

const figures = z.object({
  amount: z.number().nullable(),
  unknownAmountCount: z.number(),
  grantCount: z.number(),
  projectCount: z.number(),
  runningProjectCount: z.number(),
  coordinatedProjectCount: z.number(),
});
const coded = z.object({ code: z.string(), name: z.string() }).nullable();

const answer = z.object({
  organisationList: z.object({
    rows: z.array(
      z.object({
        organisation: z.object({
          id: z.string(),
          name: z.string(),
          shortName: z.string().nullable(),
          kind: z.string().nullable(),
          sme: z.boolean().nullable(),
          city: z.string().nullable(),
          website: z.string().nullable(),
          country: coded,
          region: coded,
        }),
        standing: z.string(),
        here: figures,
        overall: figures,
        partnerCount: z.number(),
      }),
    ),
    endCursor: z.string().nullable(),
    hasNextPage: z.boolean(),
  }),
});

const FIGURES = 'amount unknownAmountCount grantCount projectCount runningProjectCount coordinatedProjectCount';

/** `organisationList`: a row for each organisation; columns that end in `Here` count what fits the conditions. */
export const exportOrganisationList: Export = {
  document: `query ($where: ListFilter, $orderBy: OrganisationListColumn, $direction: ListDirection, $first: Int = 500, $after: String, $offset: Int) {
    organisationList(where: $where, orderBy: $orderBy, direction: $direction, first: $first, after: $after, offset: $offset) {
      rows {
        organisation { id name shortName kind sme city website country { code name } region { code name } }
        standing
        here { ${FIGURES} }
        overall { ${FIGURES} }
        partnerCount
      }
      endCursor
      hasNextPage
    }
  }`,
  toRows: (data) =>
    answer.parse(data).organisationList.rows.map(({ organisation, standing, here, overall, partnerCount }) => {
      const { country, region, ...own } = organisation;
      return {
        ...own,
        country: country?.name ?? null,
        countryCode: country?.code ?? null,
        region: region?.name ?? null,
        regionCode: region?.code ?? null,
        standing,
        amountHere: here.amount,
        unknownAmountCountHere: here.unknownAmountCount,
        grantCountHere: here.grantCount,
        projectCountHere: here.projectCount,
        runningProjectCountHere: here.runningProjectCount,
        coordinatedProjectCountHere: here.coordinatedProjectCount,
        ...overall,
        partnerCount,
      };
    }),
  nextPage(data, { first }) {
    const { endCursor, hasNextPage } = answer.parse(data).organisationList;
    // Who asked for a page of a certain size gets that page. The cursor stands behind what the offset left out.
    return hasNextPage && first === undefined ? { after: endCursor, offset: 0 } : null;
  },
};
