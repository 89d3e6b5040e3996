import { projectLists } from '../calls/projectLists.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { withNarrower } from '../columns/withNarrower.ts';
import { walkThroughTies } from '../suggestions/walkThroughTies.ts';
import type { Lens } from '../ties/Lens.ts';
import { strongestTies } from '../ties/strongestTies.ts';
import type { Subject } from './subjectOf.ts';

/** Days within which a project that began is recent. */
const RECENT = 2 * 365;

/** The plain numbers of every organisation that a seat is likely by, by index. What begins after the day does not count. */
export interface CandidateNumbers {
  /** The strength of the strongest tie to those who form it; 0 without one. */
  ties: Float64Array;
  /** The chance that a walk from them through two ties comes to it. */
  walks: Float64Array;
  /** Projects in the call's part of the programme, in calls of its family, begun in the last two years, and in all. */
  inPart: Int32Array;
  inFamily: Int32Array;
  recent: Int32Array;
  projects: Int32Array;
  /** The share of the subject's words that its closest project has. */
  closest: Float64Array;
}

/** The numbers that do not depend on who forms it. */
export type SubjectCounts = Pick<CandidateNumbers, 'inPart' | 'inFamily' | 'closest'>;

/** Counts the numbers of all organisations for those who form a consortium, those that do not depend on these being known. */
export function numbersBeside(lens: Lens, members: readonly number[], counts: SubjectCounts): CandidateNumbers {
  const ties = strongestTies(lens, members);
  return {
    ...{ ties: ties.strengths, walks: walkThroughTies(lens, members, ties).two },
    ...counts,
    ...activityOn(lens.snapshot, lens.filter.asOf),
  };
}

/** Counts the numbers that do not depend on who forms a consortium, by a day. `shares`: by collaboration, its share of the subject's words. */
export function subjectCounts(snapshot: Snapshot, subject: Subject, shares: Float64Array, asOf: number): SubjectCounts {
  return {
    inPart: countIn(snapshot, projectsInPart(snapshot, subject), asOf),
    inFamily: countIn(snapshot, projectsInFamily(snapshot, subject), asOf),
    closest: closestOf(snapshot, shares, asOf),
  };
}

/** By organisation: how many projects it has of those flagged that have begun. */
export function countIn(snapshot: Snapshot, flags: Uint8Array, asOf: number): Int32Array {
  const counts = new Int32Array(snapshot.organisations.ids.length);
  for (let project = 0; project < flags.length; project++)
    if (flags[project] === 1) eachMember(snapshot, project, asOf, (one) => counts[one]!++);
  return counts;
}

/** By organisation: the largest share that a project of it has. */
function closestOf(snapshot: Snapshot, shares: Float64Array, asOf: number): Float64Array {
  const closest = new Float64Array(snapshot.organisations.ids.length);
  for (let project = 0; project < shares.length; project++) {
    const share = shares[project]!;
    if (share === 0) continue;
    eachMember(snapshot, project, asOf, (one) => {
      if (share > closest[one]!) closest[one] = share;
    });
  }
  return closest;
}

type Activity = Pick<CandidateNumbers, 'projects' | 'recent'>;
const known = new WeakMap<Snapshot, Activity & { asOf: number }>();

/** The projects of each organisation by a day, kept for the day that was asked for last: nearly always today. */
function activityOn(snapshot: Snapshot, asOf: number): Activity {
  const before = known.get(snapshot);
  if (before?.asOf === asOf) return { projects: before.projects, recent: before.recent };
  const { starts } = snapshot.collaborations;
  const all = new Uint8Array(starts.length).fill(1);
  const projects = countIn(snapshot, all, asOf);
  const recent = countIn(
    snapshot,
    all.map((_, project) => Number(starts[project]! > asOf - RECENT)),
    asOf,
  );
  known.set(snapshot, { asOf, projects, recent });
  return { projects, recent };
}

/** Gives each organisation that is or was in a project by the day, once. */
function eachMember(
  { collaborations, memberships }: Snapshot,
  project: number,
  asOf: number,
  take: (organisation: number) => void,
): void {
  if (collaborations.starts[project]! > asOf || collaborationKind(collaborations, project) !== 'PROJECT') return;
  for (let row = memberships.offsets[project]!; row < memberships.offsets[project + 1]!; row++)
    if (memberships.starts[row]! <= asOf) take(memberships.organisations[row]!);
}

/** 1 for each project in the part, or a narrower one. */
export function projectsInPart(snapshot: Snapshot, { part }: Pick<Subject, 'part'>): Uint8Array {
  const flags = new Uint8Array(snapshot.collaborations.ids.length);
  if (part === NONE) return flags;
  const { ofProgramme } = projectLists(snapshot);
  withNarrower(snapshot.programmes, [part]).forEach((is, programme) => {
    if (is === 1) for (const project of ofProgramme.get(programme) ?? []) flags[project] = 1;
  });
  return flags;
}

/** 1 for each project in a call of the family. */
export function projectsInFamily(snapshot: Snapshot, { family }: Pick<Subject, 'family'>): Uint8Array {
  const flags = new Uint8Array(snapshot.collaborations.ids.length);
  if (family === null) return flags;
  for (const project of projectLists(snapshot).ofFamily.get(family) ?? []) flags[project] = 1;
  return flags;
}
