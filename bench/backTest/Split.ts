import { SeededRandom } from '../graph/SeededRandom.ts';
import { hideAfter } from './hideAfter.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { buildLens } from '../../src/network/ties/buildLens.ts';
import { buildSnapshot } from '../../src/network/build/buildSnapshot.ts';
import { BuiltLens, DEFAULT_STRENGTH_MODEL, type StrengthModel, tieBetween } from '../../src/network/ties/Lens.ts';
import { NONE } from '../../src/network/columns/columns.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';
import { textsOf } from '../../src/network/columns/TextColumn.ts';
import { toDay } from '../../src/network/columns/toDay.ts';

/** The period to predict from what was known on the day `after`: projects that began later, up to `until` if given. */
export interface Period {
  after: string;
  until: string | null;
}

/** The choice of organisations to predict for. */
export interface Choice {
  /** The number of partners that they must have had on the day. */
  leastPartners: number;
  /** The size of the sample that is taken if there are more. */
  most: number;
  seed: number;
}

/** The graph as known on a day, and what came of it. */
export interface Split {
  period: Period;
  snapshot: Snapshot;
  /** The ties of that day under the default model. */
  lens: BuiltLens;
  /** By organisation: those known that day, not tied to it then, who began a project with it in the period; ascending. */
  newPartners: Map<number, number[]>;
  /** The same for those who were tied to it then. */
  renewedPartners: Map<number, number[]>;
}

/** Cuts a graph in two. Only the partners of the period know anything of what came after. */
export function splitAt(records: GraphRecords, period: Period): Split {
  const snapshot = buildSnapshot(hideAfter(records, period.after));
  const lens = lensOn(snapshot, period.after, DEFAULT_STRENGTH_MODEL);
  const met = metIn(records, period, lens);
  const isTied = (a: number, b: number): boolean => tieBetween(lens, a, b) !== NONE;
  return {
    ...{ period, snapshot, lens },
    newPartners: partnersThat(met, (a, b) => !isTied(a, b)),
    renewedPartners: partnersThat(met, isTied),
  };
}

/** All ties of a day under a model, with no filter. */
export function lensOn(snapshot: Snapshot, day: string, model: StrengthModel): BuiltLens {
  const anything = {
    kinds: null,
    fields: null,
    programmes: null,
    runningSince: null,
    maxOrganisations: null,
    within: null,
  };
  const key = { snapshot, filter: { asOf: toDay(day), runningOnly: false, ...anything }, model };
  return new BuiltLens(key, buildLens(key));
}

/** Those with at least so many partners on the day and some of `partners`: all, or a sample fixed by the seed; ascending. */
export function chooseOrganisations(
  lens: BuiltLens,
  partners: ReadonlyMap<number, readonly number[]>,
  choice: Choice,
): number[] {
  const all = [...partners.keys()].filter(
    (organisation) => lens.rowEnd(organisation) - lens.rowStart(organisation) >= choice.leastPartners,
  );
  all.sort((a, b) => a - b);
  const order = new SeededRandom(choice.seed, all.length).order(all.length).slice(0, choice.most);
  return [...order].map((place) => all[place]!).sort((a, b) => a - b);
}

/** Collects, for each organisation known on the day, those it began a project with in the period. */
function metIn(records: GraphRecords, { after, until }: Period, { snapshot }: BuiltLens): Map<number, Set<number>> {
  const coming = new Map(
    records.collaborations
      .filter(({ start }) => start !== null && start > after && (until === null || start <= until))
      .map(({ id }): [string, Set<number>] => [id, new Set()]),
  );
  const places = new Map(textsOf(snapshot.organisations.ids).map((id, place): [string, number] => [id, place]));
  for (const { collaboration, organisation } of records.memberships) {
    const place = places.get(organisation);
    if (place !== undefined) coming.get(collaboration)?.add(place);
  }
  const met = new Map<number, Set<number>>();
  for (const members of coming.values()) {
    for (const a of members) {
      for (const b of members) if (a !== b) met.set(a, (met.get(a) ?? new Set()).add(b));
    }
  }
  return met;
}

function partnersThat(
  met: ReadonlyMap<number, ReadonlySet<number>>,
  wanted: (a: number, b: number) => boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [organisation, others] of met) {
    const partners = [...others].filter((other) => wanted(organisation, other)).sort((a, b) => a - b);
    if (partners.length > 0) found.set(organisation, partners);
  }
  return found;
}
