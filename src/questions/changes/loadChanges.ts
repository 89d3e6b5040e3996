import type { FoundChanges } from '../../network/changes/findChanges.ts';
import { endingProjects } from '../../network/changes/endingProjects.ts';
import { NONE, UNKNOWN_DAY } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { indexOfText, textAt } from '../../network/columns/TextColumn.ts';
import { toDay } from '../../network/columns/toDay.ts';
import type { LoadNotes, LoadRow } from '../../neo4j/loads/readLoads.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { collaborationIds } from './collaborationIds.ts';
import { countedProjects } from './countedProjects.ts';
import { findEnds } from './findEnds.ts';
import { newsOf } from './readNews.ts';

/** The load before one, and what it brought where that is told. */
interface LoadParts {
  starts: readonly number[];
  before: LoadRow | null;
  notes: LoadNotes | null;
  found: FoundChanges | null;
}

interface Page {
  first: number;
}

/** A `LoadChanges`. */
export function loadChanges(snapshot: Snapshot, load: LoadRow, { starts, before, notes: noted, found }: LoadParts) {
  const { ids } = snapshot.organisations;
  const news = newsOf(load);
  const notes = news === 'TOLD' ? noted : null;
  const gone = notes === null ? [] : goneOf(snapshot, starts, notes);
  const calls = notes === null ? [] : announced(snapshot, notes.calls);
  const count = (projects: readonly number[] | undefined) => projects && countedProjects(snapshot, projects);
  return {
    load: load.id,
    news,
    newProjects: count(found?.newProjects) ?? null,
    joinedProjects: count(found?.joinedProjects) ?? null,
    newPartnerCount: found?.partners.length ?? null,
    newPartners: ({ first }: Page) =>
      cut(found?.partners ?? [], first).map(({ organisation, with: other, collaboration }) => ({
        organisation: textAt(ids, organisation),
        with: textAt(ids, other),
        ...collaborationIds(snapshot, collaboration),
      })),
    newWays:
      found?.ways.map(({ organisation, isDirect, isFirst, introducers, collaboration }) => ({
        ...{ organisation: textAt(ids, organisation), isDirect, isFirst, introducerCount: introducers.length },
        introducers: ({ first }: Page) => cut(introducers, first).map((one) => textAt(ids, one)),
        project: collaborationIds(snapshot, collaboration).project,
      })) ?? null,
    endedProjects: count(before === null ? undefined : endedBetween(snapshot, starts, before, load)) ?? null,
    goneCount: notes === null ? null : gone.length,
    gone: ({ first }: Page) => cut(gone, first),
    goneCut: notes?.goneCut ?? false,
    newCallCount: notes === null ? null : calls.length,
    newCalls: ({ first }: Page) => cut(calls, first),
    newCallsCut: notes?.newCut ?? false,
  };
}

/** Projects whose last day is the day of the load before or later, and before the day of this one. */
function endedBetween(snapshot: Snapshot, starts: readonly number[], before: LoadRow, { at }: LoadRow): number[] {
  const until = dayOf(at) - 1;
  return endingProjects(snapshot, starts, { from: dayOf(before.at), until, begunBy: until });
}

function dayOf(at: string): number {
  return toDay(at.slice(0, 10));
}

/** The participations of `starts` among those that are gone; not those that are there under another id. */
function goneOf(snapshot: Snapshot, starts: readonly number[], { gone }: LoadNotes) {
  const { organisations, collaborations } = snapshot;
  return gone.flatMap((id) => {
    const { kind, member, of, end: project } = findEnds(snapshot, id);
    if (kind !== 'PROJECT') return [];
    if (member === null || !starts.includes(member) || (of !== null && isIn(snapshot, member, of))) return [];
    const organisation = textAt(organisations.ids, member);
    return [{ organisation, projectId: project, project: of === null ? null : textAt(collaborations.ids, of) }];
  });
}

function isIn({ memberships }: Snapshot, organisation: number, collaboration: number): boolean {
  const [from, to] = [memberships.offsets[collaboration]!, memberships.offsets[collaboration + 1]!];
  return memberships.organisations.subarray(from, to).includes(organisation);
}

/** Those of the calls that the portal was asked for: others are known by their code alone. */
function announced({ calls }: Snapshot, ids: readonly string[]): string[] {
  return ids.filter((id) => {
    const call = indexOfText(calls.ids, id);
    return call !== NONE && calls.copies[call] !== UNKNOWN_DAY;
  });
}

function cut<Item>(items: readonly Item[], first: number): Item[] {
  return items.slice(0, checkCount('first', first, MOST_LISTED));
}
