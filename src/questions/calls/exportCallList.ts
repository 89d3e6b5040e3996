import { z } from 'zod';
import type { Export } from '../Export.ts';
import { nextByOffset } from '../nextByOffset.ts';
import { callCalendar } from './callCalendar.ts';
import { CALL_FIELDS, callCells, exportedCall } from './callColumns.ts';

const PAGE = 1_000;
const answer = z.object({
  callList: z.object({
    asOf: z.string(),
    rows: z.array(
      z.object({
        ...{ status: z.string().nullable(), deadline: z.string().nullable(), daysLeft: z.number().nullable() },
        call: exportedCall,
      }),
    ),
  }),
});

/** Calls that fit conditions, by their next deadline; as a calendar one event for each deadline ahead. */
export const exportCallList: Export = {
  document: `query ($where: CallFilter, $first: Int = ${PAGE}, $after: String, $offset: Int = 0) {
    callList(where: $where, first: $first, after: $after, offset: $offset) {
      asOf rows { status deadline daysLeft call { ${CALL_FIELDS} } }
    }
  }`,
  toRows: (data) => answer.parse(data).callList.rows.map(({ call, ...row }) => ({ ...callCells(call), ...row })),
  nextPage: (data, { first, offset }) =>
    nextByOffset(answer.parse(data).callList.rows.length, PAGE, { asked: first, offset }),
  calendar: callCalendar((data) => {
    const { rows, asOf } = answer.parse(data).callList;
    return { calls: rows.map(({ call }) => call), asOf };
  }),
};
