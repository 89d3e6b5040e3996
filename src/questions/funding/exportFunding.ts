import { z } from 'zod';
import { valueInWords } from '../explanation/languages/valueInWords.ts';
import { nextByCursor, PAGE_INFO, pageInfo } from '../exportPage.ts';
import type { Export, Row } from '../Export.ts';

const named = z.object({ nameIt: z.string().nullable() }).nullish();
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
            funder: named,
            organisation: named,
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
    pageInfo,
  }),
});

/** Stands in Italian for what the record does not say. */
const NOT_RECORDED_IT = 'Non registrato';

/** `whoFundsWhat`: a row of the table a row of the file, its dimensions first. */
export const exportFunding: Export = {
  document: `query ($groupBy: [FundingDimension!]!, $where: FundingFilter, $orderBy: FundingOrder, $first: Int = 1000, $after: String) {
    whoFundsWhat(groupBy: $groupBy, where: $where, orderBy: $orderBy, first: $first, after: $after) {
      rows {
        keys { dimension id: value label labelIt funder { nameIt } organisation { nameIt } }
        sum { amount unknownAmountCount grantCount awarded awardedUnknownCount projectCount organisationCount doubtedRegionAmount }
      }
      ${PAGE_INFO}
    }
  }`,
  toRows(data, language) {
    return answer.parse(data).whoFundsWhat.rows.map(({ keys, sum }) => {
      const row: Record<string, Row[string]> = {};
      for (const { dimension, id, label, ...of } of keys) {
        const labelIt = of.labelIt ?? of.funder?.nameIt ?? of.organisation?.nameIt ?? null;
        const name = camelCase(dimension);
        row[name] = language === 'IT' ? italianLabel(name, { id, label, labelIt }) : label;
        row[`${name}Id`] = id;
      }
      return { ...row, ...sum };
    });
  },
  nextPage: (data, { first }) => nextByCursor(answer.parse(data).whoFundsWhat.pageInfo, first),
};

/** The name of a key in Italian, where one is known. */
function italianLabel(
  column: string,
  { id, label, labelIt }: { id: string | null; label: string; labelIt: string | null },
): string {
  if (id === null) return NOT_RECORDED_IT;
  return labelIt ?? (column === 'role' ? valueInWords('IT', { question: 'whoFundsWhat', column }, id) : label);
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
