import type { Rules } from './StatedRecord.ts';

/** Rules that say nothing, to add those of curated files to. */
export function noRules(): Rules {
  return {
    ...{ same: [], different: [], never: [], titles: {} },
    italian: { fields: {}, programmes: {} },
    regions: { names: {}, aliases: {} },
  };
}
