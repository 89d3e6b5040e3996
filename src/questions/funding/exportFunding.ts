import { z } from 'zod';
import type { Export, Row } from '../Export.ts';

const answer = z.object({
  whoFundsWhat: z.object({
    rows: z.array(
      z.object({
        keys: z.array(
          z.object({
            dimension: z.string(),
            id: z.string().nullable(),
            label: z.string(),
            labelIt: z.string().nullable(),
          }),
        ),
        sum: z.object({
          amount: z.number().nullable(),
          unknownAmountCount: z.number(),
          grantCount: z.number(),
          awarded: z.number().nullable(),
          awardedUnknownCount: z.number(),
          projectCount: z.number(),
          organisationCount: z.number(),
          doubtedRegionAmount: z.number().nullable(),
        }),
      }),
    ),
    endCursor: z.string().nullable(),
    hasNextPage: z.boolean(),
  }),
});

/** Stands in Italian for what the record does not say. */
const NOT_RECORDED_IT = 'Non registrato';

/** `whoFundsWhat`: a row of the table a row of the file, its dimensions first. */
export const exportFunding: Export = {
  document: `query ($groupBy: [FundingDimension!]!, $where: FundingFilter, $orderBy: FundingOrder, $first: Int = 1000, $after: String) {
    whoFundsWhat(groupBy: $groupBy, where: $where, orderBy: $orderBy, first: $first, after: $after) {
      rows {
        keys { dimension id: value label labelIt }
        sum { amount unknownAmountCount grantCount awarded awardedUnknownCount projectCount organisationCount doubtedRegionAmount }
      }
      endCursor
      hasNextPage
    }
  }`,
  toRows(data, language) {
    return answer.parse(data).whoFundsWhat.rows.map(({ keys, sum }) => {
      const row: Record<string, Row[string]> = {};
      for (const { dimension, id, label, labelIt } of keys) {
        const name = camelCase(dimension);
        row[name] = language === 'IT' ? (id === null ? NOT_RECORDED_IT : (labelIt ?? label)) : label;
        row[`${name}Id`] = id;
      }
      return { ...row, ...sum };
    });
  },
  nextPage(data, variables) {
    const { endCursor, hasNextPage } = answer.parse(data).whoFundsWhat;
    // Who asked for a page of a certain size gets that page.
    return hasNextPage && variables.first === undefined ? { after: endCursor } : null;
  },
};

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
