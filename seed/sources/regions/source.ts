import type { Source } from '../Source.ts';
import { PREFIX, statedByRegion } from './datasets.ts';
import { LIMITS } from './limits.ts';
import { openRegions } from './openRegions.ts';

/**
 * Eurostat's tables of the regions in which postal codes lie, one dataset for each country, and of the names of regions.
 * One record for each region: with its postal codes, or its name.
 */
export const regions: Source = {
  name: 'regions',
  prefix: PREFIX,
  rank: 'REFERENCE',
  usage: ['regions FILE.zip|FILE.csv [...] [--dry-run] [--allow-removals]'],
  limits: LIMITS,
  states: (dataset) => (key, content) => statedByRegion(dataset, key, content),
  open: openRegions,
};
