import { z } from 'zod';
import type { Export } from '../Export.ts';

const text = z.string().nullable();
const figures = z.object({
  organisationCount: z.number(),
  amount: z.number().nullable(),
  unknownAmountCount: z.number(),
  grantCount: z.number(),
});

const answer = z.object({
  projectList: z.object({
    rows: z.array(
      z.object({
        project: z.object({
          id: z.string(),
          acronym: text,
          title: text,
          type: text,
          startDate: text,
          endDate: text,
          awarded: z.number().nullable(),
          programme: z.object({ id: z.string(), title: text }).nullable(),
        }),
        phase: text,
        standing: z.string(),
        coordinators: z.array(z.object({ id: z.string(), name: z.string() })),
        here: figures,
        overall: figures,
        partnerCount: z.number(),
      }),
    ),
    endCursor: z.string().nullable(),
    hasNextPage: z.boolean(),
  }),
});

const FIGURES = 'organisationCount amount unknownAmountCount grantCount';

/** `projectList`: a row for each project; columns that end in `Here` count the organisations that fit the conditions. */
export const exportProjectList: Export = {
  document: `query ($where: ListFilter, $orderBy: ProjectListColumn, $direction: ListDirection, $first: Int = 500, $after: String, $offset: Int) {
    projectList(where: $where, orderBy: $orderBy, direction: $direction, first: $first, after: $after, offset: $offset) {
      rows {
        project { id acronym title type startDate endDate awarded programme { id title } }
        phase
        standing
        coordinators { id name }
        here { ${FIGURES} }
        overall { ${FIGURES} }
        partnerCount
      }
      endCursor
      hasNextPage
    }
  }`,
  toRows: (data) =>
    answer.parse(data).projectList.rows.map(({ project, coordinators, here, overall, ...row }) => {
      const { programme, ...own } = project;
      return {
        ...own,
        programme: programme?.title ?? null,
        programmeId: programme?.id ?? null,
        ...row,
        coordinators: coordinators.map(({ name }) => name).join('; '),
        coordinatorIds: coordinators.map(({ id }) => id).join('; '),
        organisationCountHere: here.organisationCount,
        amountHere: here.amount,
        unknownAmountCountHere: here.unknownAmountCount,
        grantCountHere: here.grantCount,
        ...overall,
      };
    }),
  nextPage(data, { first }) {
    const { endCursor, hasNextPage } = answer.parse(data).projectList;
    // Who asked for a page of a certain size gets that page. The cursor stands behind what the offset left out.
    return hasNextPage && first === undefined ? { after: endCursor, offset: 0 } : null;
  },
};
