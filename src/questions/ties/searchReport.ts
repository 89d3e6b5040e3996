import type { LensKey } from '../../network/ties/Lens.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { Help, Language, SearchLimit } from '../explanation/Phrases.ts';
import { type SearchNote, searchNote } from '../explanation/searchNote.ts';
import { type CoverageAnswer, coverageOf } from '../arguments/coverageOf.ts';
import { NO_REMEDY } from './remedies.ts';

/** The most excluded hubs that a report names. */
const HUBS_NAMED = 10;

/** A `SearchReport`; what may help is looked for when it is asked for. */
export interface ReportAnswer {
  graphVersion: number;
  /** Days since 1970-01-01. */
  asOf: number;
  hubsExcluded: number;
  excludedHubs: string[];
  complete: boolean;
  note: (args: { language: Language }) => Promise<string | null>;
  remedies: () => Promise<SearchLimit[]>;
  remediesTogether: () => Promise<boolean>;
  coverage: () => CoverageAnswer[];
  workArea: { fields: string[]; programmes: string[] } | null;
}

/** How an answer was found. `excluded`: hubs shut out, by index, best connected first. `remedies`: finds what may help. `uses`: the conditions of the question beside the filter. */
interface Finding {
  excluded: readonly number[];
  complete: boolean;
  note: SearchNote | null;
  remedies: () => Promise<Help>;
  uses?: { FIELD?: boolean; REGION?: boolean };
}

/** Reports how an answer was found. */
export function searchReport(
  { snapshot, filter }: LensKey,
  { excluded, complete, note, remedies, uses }: Finding,
): ReportAnswer {
  let found: Promise<Help> | null = null;
  const help = (): Promise<Help> => (found ??= note === null ? Promise.resolve(NO_REMEDY) : remedies());
  return {
    graphVersion: snapshot.version,
    asOf: filter.asOf,
    hubsExcluded: excluded.length,
    excludedHubs: excluded.slice(0, HUBS_NAMED).map((hub) => textAt(snapshot.organisations.ids, hub)),
    complete,
    note: async ({ language }) => (note ? searchNote(note, await help(), language) : null),
    remedies: async () => [...(await help()).limits],
    remediesTogether: async () => (await help()).together,
    coverage: coverageOf(snapshot, {
      ...uses,
      PROGRAMME: filter.programmes !== null,
      FIELD: filter.fields !== null || filter.within !== null || (uses?.FIELD ?? false),
    }),
    workArea: filter.within && {
      fields: filter.within.area.fields.map((one) => textAt(snapshot.fields.ids, one)),
      programmes: filter.within.area.programmes.map((one) => textAt(snapshot.programmes.ids, one)),
    },
  };
}
