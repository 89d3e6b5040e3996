import { z } from 'zod';
import { CALL_STATUSES } from '../../../../rules/callStatus.ts';
import { CALL_PROCEDURES } from '../values/codes.ts';

const days = z.array(z.string());
const textOrNull = z.string().nullable();
const numberOrNull = z.number().nullable();

/** One record of the portal about a topic. Days are days in Brussels, money is euro; null is not known. */
export const notice = z.object({
  /** TEXT: an answer of the search with its text; BARE: one without; TOPIC: a topic's own file; BULK: from the file of all. */
  layout: z.enum(['TEXT', 'TOPIC', 'BARE', 'BULK']),
  /** Two letters. */
  language: z.string(),
  /** The day of the copy. */
  day: z.string(),
  /** As the portal writes it. */
  code: z.string(),
  title: textOrNull,
  callCode: textOrNull,
  callTitle: textOrNull,
  /** The state of the index itself on that day. */
  status: z.enum(CALL_STATUSES).nullable(),
  openingDate: textOrNull,
  deadlines: days,
  procedure: z.enum(CALL_PROCEDURES).nullable(),
  typesOfAction: z.array(z.string()),
  /** The code of its programme's root, and the narrowest part that is known. */
  framework: textOrNull,
  programme: textOrNull,
  destination: textOrNull,
  keywords: z.array(z.string()),
  description: textOrNull,
  conditions: textOrNull,
  url: textOrNull,
  budget: numberOrNull,
  budgetByYear: z.record(z.string(), z.number()),
  expectedGrants: numberOrNull,
  minContribution: numberOrNull,
  maxContribution: numberOrNull,
});
export type Notice = z.infer<typeof notice>;

/** Values of a topic on one day of copy, as texts, by their names. */
const seen = z.object({ day: z.string(), values: z.record(z.string(), z.string()) });
export type Seen = z.infer<typeof seen>;

/** One value of a topic, and of which notice it is. */
const kept = notice.pick({ day: true, layout: true, language: true }).extend({ value: z.unknown() });
export type KeptValue = z.infer<typeof kept>;

/** The record kept of one topic: of each value that of the notice that goes first, and what its values were on each day. */
export const callRecord = z.object({ values: z.record(z.string(), kept), seen: z.array(seen) });
export type CallRecord = z.infer<typeof callRecord>;
