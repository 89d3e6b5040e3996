import { fromContentRecord } from '../../record/contentRecord.ts';
import type { Source } from '../Source.ts';
import { PREFIX } from './membersDataset.ts';
import { openLists } from './graph/openLists.ts';
import { openTakenBack } from './graph/openTakenBack.ts';

/** Lists of the members of clusters, copied from web pages into a spreadsheet: one dataset for each cluster. */
export const members: Source = {
  name: 'members',
  prefix: PREFIX,
  rank: 'LISTED',
  usage: ['members FILE.csv [FILE.csv ...] [--dry-run] [--allow-removals]', 'members --take-back CLUSTER [--dry-run]'],
  // Members that would go are told by name before a load, and rows that are wrong one by one.
  limits: { gone: 1, wrong: 0 },
  states: () => (_key, content) => fromContentRecord(content),
  open: openLists,
  takeBack: openTakenBack,
};
