import type { LensKey } from '../../network/ties/Lens.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { Language } from '../explanation/Phrases.ts';
import { type SearchNote, searchNote } from '../explanation/searchNote.ts';

/** The most excluded hubs that a report names. */
const HUBS_NAMED = 10;

/** A `SearchReport`. */
export interface ReportAnswer {
  graphVersion: number;
  /** Days since 1970-01-01. */
  asOf: number;
  hubsExcluded: number;
  excludedHubs: string[];
  complete: boolean;
  note: (args: { language: Language }) => string | null;
}

/** Reports how an answer was found. `excluded`: hubs shut out, by index, best connected first. */
export function searchReport(
  { snapshot, filter }: LensKey,
  { excluded, complete, note }: { excluded: readonly number[]; complete: boolean; note: SearchNote | null },
): ReportAnswer {
  return {
    graphVersion: snapshot.version,
    asOf: filter.asOf,
    hubsExcluded: excluded.length,
    excludedHubs: excluded.slice(0, HUBS_NAMED).map((hub) => textAt(snapshot.organisations.ids, hub)),
    complete,
    note: ({ language }) => (note ? searchNote(note, language) : null),
  };
}
