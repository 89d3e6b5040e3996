import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { indexOfText, textAt } from '../../network/columns/TextColumn.ts';
import type { NewMemberships } from '../../network/changes/TieAges.ts';
import type { Database } from '../../neo4j/Database.ts';
import { type LoadNotes, type LoadRow, readLoadNotes } from '../../neo4j/loads/readLoads.ts';
import { type NewMembershipRow, readNewMemberships } from '../../neo4j/loads/readNewMemberships.ts';
import { findEnds } from './findEnds.ts';

/** The news that the database has of a page of loads. */
interface News {
  /** The versions of those whose news are told. */
  versions: number[];
  notes: ReadonlyMap<number, LoadNotes>;
  memberships: NewMemberships;
}

/** TOLD, or the reason why what a load brought is not told. */
export function newsOf({ sources, firstOf }: LoadRow): 'TOLD' | 'FIRST_LOAD' | 'UNKNOWN' {
  if (firstOf === null) return 'UNKNOWN';
  return sources.every((one) => firstOf.includes(one)) ? 'FIRST_LOAD' : 'TOLD';
}

/** Reads what came on record with the loads of a page, or later, in the collaborations of some organisations. */
export async function readNews(
  database: Database,
  snapshot: Snapshot,
  { page, members }: { page: readonly LoadRow[]; members: readonly number[] },
): Promise<News> {
  const told = page.filter((load) => newsOf(load) === 'TOLD');
  const versions = told.map(({ version }) => version);
  if (page.length === 0 || versions.length === 0)
    return { versions, notes: new Map(), memberships: columnsOf(snapshot, [], [], new Set()) };
  const least = Math.min(...versions);
  const ids = members.map((one) => textAt(snapshot.organisations.ids, one));
  const [noted, rows] = await Promise.all([readLoadNotes(database, least), readNewMemberships(database, ids, least)]);
  return {
    versions,
    notes: new Map(noted.map((one) => [one.version, one])),
    memberships: columnsOf(snapshot, rows, told, renamed(snapshot, noted)),
  };
}

/** The new memberships by index; those that nothing in the snapshot is, which a load is writing, are left out. */
function columnsOf(
  { collaborations, organisations }: Snapshot,
  rows: readonly NewMembershipRow[],
  told: readonly LoadRow[],
  before: ReadonlySet<string>,
): NewMemberships {
  const firstSources = new Map(told.map(({ version, firstOf }) => [version, firstOf ?? []]));
  const found = rows.flatMap(({ collaboration, organisation, version, sources }) => {
    const [of, member] = [indexOfText(collaborations.ids, collaboration), indexOfText(organisations.ids, organisation)];
    if (of === NONE || member === NONE || before.has(keyOf(version, member, of))) return [];
    const first = firstSources.get(version);
    const isNoNews = first !== undefined && sources.every((one) => first.some((dataset) => isOf(dataset, one)));
    return [{ of, member, version, isNews: !isNoNews }];
  });
  return {
    collaborations: Int32Array.from(found, ({ of }) => of),
    organisations: Int32Array.from(found, ({ member }) => member),
    versions: Float64Array.from(found, ({ version }) => version),
    areNews: Uint8Array.from(found, ({ isNews }) => Number(isNews)),
  };
}

/** True for the id of the source of a dataset, or of one of its several: `source:members:cluster:a:https://a.example`. */
function isOf(dataset: string, source: string): boolean {
  return source === `source:${dataset}` || source.startsWith(`source:${dataset}:`);
}

/** Memberships that a load took away under an id that leads to who has another now: they are not new under it. */
function renamed(snapshot: Snapshot, noted: readonly LoadNotes[]): Set<string> {
  const keys = new Set<string>();
  for (const { version, gone } of noted) {
    for (const id of gone) {
      const { member, of } = findEnds(snapshot, id);
      if (member !== null && of !== null) keys.add(keyOf(version, member, of));
    }
  }
  return keys;
}

function keyOf(version: number, organisation: number, collaboration: number): string {
  return `${version} ${organisation} ${collaboration}`;
}
