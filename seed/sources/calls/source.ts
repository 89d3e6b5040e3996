import type { Source } from '../Source.ts';
import { DATASET, openCalls } from './openCalls.ts';
import { callRecord } from './record/Notice.ts';
import { statedByCall } from './record/statedByCall.ts';

/** The calls of the Funding & Tenders Portal: one dataset, one record for each topic with all that downloads said of it. */
export const calls: Source = {
  name: 'calls',
  prefix: DATASET,
  rank: 'ANNOUNCED',
  usage: ['calls FILE.json [FILE.json ...] [--dry-run]'],
  // A download never takes anything away.
  limits: { gone: 0, wrong: 0 },
  states: () => (_key, content) => statedByCall(callRecord.parse(content)),
  open: openCalls,
};
