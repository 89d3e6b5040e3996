import { collaborationKind } from '../columns/collaborationKind.ts';
import { earlierEnd, passesDates, passesFilter } from '../ties/collaborationWeight.ts';
import type { CollaborationFilter } from '../ties/Lens.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** A project that all the organisations asked about take part in, and when they are in it together. */
export interface CountedProject {
  /** Index of the collaboration. */
  project: number;
  /** The membership row of each organisation, in the order they were asked about. */
  rows: number[];
  /** Days since 1970-01-01, or UNKNOWN_DAY: the latest known start and the earliest known end of the project and the memberships. */
  start: number;
  end: number;
}

/**
 * The projects in which every one of the organisations takes part, at the same time, and that count under a filter as
 * they do for a tie; in order of id. Of one organisation: its projects.
 */
export function countedProjects(
  snapshot: Snapshot,
  filter: CollaborationFilter,
  organisations: readonly number[],
): CountedProject[] {
  const [first, ...others] = organisations.map((organisation) => rowsByCollaboration(snapshot, organisation));
  const counted: CountedProject[] = [];
  for (const [project, row] of first ?? []) {
    if (collaborationKind(snapshot.collaborations, project) !== 'PROJECT' || !passesFilter(snapshot, filter, project))
      continue;
    const rows = [row, ...others.flatMap((rowOf) => rowOf.get(project) ?? [])];
    if (rows.length < organisations.length) continue;
    const { start, end } = timeTogether(snapshot, project, rows);
    if (passesDates(filter, start, end)) counted.push({ project, rows, start, end });
  }
  return counted;
}

function rowsByCollaboration({ membershipsOf, collaborationOf }: Snapshot, organisation: number): Map<number, number> {
  const { offsets, values } = membershipsOf;
  const rows = values.subarray(offsets[organisation], offsets[organisation + 1]);
  return new Map(Array.from(rows, (row) => [collaborationOf[row]!, row]));
}

function timeTogether(
  { collaborations, memberships }: Snapshot,
  project: number,
  rows: readonly number[],
): { start: number; end: number } {
  let start = collaborations.starts[project]!;
  let end = collaborations.ends[project]!;
  for (const row of rows) {
    start = Math.max(start, memberships.starts[row]!);
    end = earlierEnd(end, memberships.ends[row]!);
  }
  return { start, end };
}
