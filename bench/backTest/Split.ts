import { appendTo } from '../../rules/appendTo.ts';
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

/** A project of the period, with those of its organisations that were known on the day, ascending. */
export interface HiddenProject {
  id: string;
  members: number[];
  /** By index of the snapshot's trees. */
  fields: number[];
  programmes: number[];
}

/** The graph as known on a day, and what came of it. */
export interface Split {
  period: Period;
  snapshot: Snapshot;
  /** The ties of that day under the default model. */
  lens: BuiltLens;
  /** In the order of their beginnings, then ids. */
  hidden: HiddenProject[];
  /** By organisation: its hidden projects, in that order. */
  hiddenOf: Map<number, number[]>;
  /** By organisation: those known that day, not tied to it then, who began a project with it in the period; ascending. */
  newPartners: Map<number, number[]>;
  /** The same for those who were tied to it then. */
  renewedPartners: Map<number, number[]>;
}

/** Cuts a graph in two. Only the partners of the period know anything of what came after. */
export function splitAt(records: GraphRecords, period: Period): Split {
  const snapshot = buildSnapshot(hideAfter(records, period.after));
  const lens = lensOn(snapshot, period.after, DEFAULT_STRENGTH_MODEL);
  const hidden = hiddenProjects(records, period, snapshot);
  const hiddenOf = new Map<number, number[]>();
  for (const [project, { members }] of hidden.entries())
    for (const organisation of members) appendTo(hiddenOf, organisation, project);
  const split = { period, snapshot, lens, hidden, hiddenOf };
  return { ...split, newPartners: partnersThat(split, false), renewedPartners: partnersThat(split, true) };
}

/** True where the two were tied on the day. */
export function wereTied({ lens }: Pick<Split, 'lens'>, a: number, b: number): boolean {
  return tieBetween(lens, a, b) !== NONE;
}

/** The number of ties that an organisation had on the day. */
export function tieCount(lens: BuiltLens, organisation: number): number {
  return lens.rowEnd(organisation) - lens.rowStart(organisation);
}

/** All ties of a day under a model, with no filter. */
export function lensOn(snapshot: Snapshot, day: string, model: StrengthModel): BuiltLens {
  const anything = {
    kinds: null,
    fields: null,
    programmes: null,
    runningSince: null,
    maxOrganisations: null,
    without: null,
    within: null,
  };
  const key = { snapshot, filter: { asOf: toDay(day), runningOnly: false, ...anything }, model };
  return new BuiltLens(key, buildLens(key));
}

function hiddenProjects(records: GraphRecords, { after, until }: Period, snapshot: Snapshot): HiddenProject[] {
  const coming = records.collaborations.filter(
    ({ start }) => start !== null && start > after && (until === null || start <= until),
  );
  coming.sort((a, b) => compareTexts(a.start!, b.start!) || compareTexts(a.id, b.id));
  const members = new Map(coming.map(({ id }): [string, Set<number>] => [id, new Set()]));
  const organisations = placesOf(snapshot.organisations.ids);
  for (const { collaboration, organisation } of records.memberships) {
    const place = organisations.get(organisation);
    if (place !== undefined) members.get(collaboration)?.add(place);
  }
  const fields = placesOf(snapshot.fields.ids);
  const programmes = placesOf(snapshot.programmes.ids);
  return coming.map((one) => ({
    id: one.id,
    members: [...members.get(one.id)!].sort((a, b) => a - b),
    fields: one.fields.map((id) => fields.get(id)!),
    programmes: one.programmes.map((id) => programmes.get(id)!),
  }));
}

function placesOf(ids: Snapshot['organisations']['ids']): Map<string, number> {
  return new Map(textsOf(ids).map((id, place): [string, number] => [id, place]));
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By organisation: those it began a hidden project with that were tied to it before, or were not. */
function partnersThat(
  { hidden, hiddenOf, lens }: Pick<Split, 'hidden' | 'hiddenOf' | 'lens'>,
  areTied: boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const met = new Uint8Array(lens.snapshot.organisations.ids.length);
  for (const [organisation, projects] of [...hiddenOf].sort(([a], [b]) => a - b)) {
    const partners: number[] = [];
    met[organisation] = 1;
    for (const project of projects)
      for (const other of hidden[project]!.members) {
        if (met[other] === 0 && wereTied({ lens }, organisation, other) === areTied) partners.push(other);
        met[other] = 1;
      }
    for (const project of projects) for (const other of hidden[project]!.members) met[other] = 0;
    if (partners.length > 0)
      found.set(
        organisation,
        partners.sort((a, b) => a - b),
      );
  }
  return found;
}
