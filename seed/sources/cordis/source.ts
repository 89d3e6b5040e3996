import type { Source } from '../Source.ts';
import { SOURCE_KEY } from '../../record/recordStore.ts';
import { downloadExports } from './download/downloadExports.ts';
import { openExports } from './openExports.ts';
import { exportOf, PREFIX, sourceNode } from './exports.ts';
import { keptBundle } from './record/CordisBundle.ts';
import { type CordisExport, statedByBundle } from './record/statedByBundle.ts';
import { LIMITS } from './limits.ts';

/** The projects of CORDIS: one dataset for each framework programme, one record for each project. */
export const cordis: Source = {
  name: 'cordis',
  prefix: PREFIX,
  rank: 'RECORDED',
  usage: [
    'cordis FILE.zip [FILE.zip ...] [--dry-run] [--allow-removals] [--allow-changes] [--refuse-new]',
    'cordis --download [FOLDER] [--dry-run] [--allow-removals] [--allow-changes] [--refuse-new]',
  ],
  limits: LIMITS,
  states(dataset) {
    let from: CordisExport | null = null;
    return (key, content) => {
      if (key === SOURCE_KEY) {
        from = exportOf(dataset, content);
        return { about: from.source, nodes: [sourceNode(from)], relationships: [] };
      }
      if (from === null)
        throw new Error(`The records of ${dataset} do not begin with the one that says of which export they are.`);
      return statedByBundle(keptBundle.parse(content), from);
    };
  },
  open: openExports,
  download: downloadExports,
};
