import type { LensKey } from '../../network/ties/Lens.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import type { SearchNote } from '../explanation/searchNote.ts';

/** How many of the excluded hubs a report names. */
const HUBS_NAMED = 10;

/** The contract's `SearchReport`, entities by id. */
export interface ReportAnswer {
  graphVersion: number;
  asOf: string;
  hubsExcluded: number;
  excludedHubs: string[];
  complete: boolean;
  note: SearchNote | null;
}

/** How an answer was found. `excluded`: hubs shut out, by index, best connected first. */
export function searchReport(
  { snapshot, filter }: LensKey,
  found: { excluded: readonly number[]; complete: boolean; note: SearchNote | null },
): ReportAnswer {
  return {
    graphVersion: snapshot.version,
    asOf: toIsoDate(filter.asOf),
    hubsExcluded: found.excluded.length,
    excludedHubs: found.excluded.slice(0, HUBS_NAMED).map((hub) => textAt(snapshot.organisations.ids, hub)),
    complete: found.complete,
    note: found.note,
  };
}
