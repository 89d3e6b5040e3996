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

/** Counts the numbers of all organisations for those who form a consortium. `shares`: by collaboration, its share of the subject's words. */
export function candidateNumbers(
  lens: Lens,
  members: readonly number[],
  subject: Subject,
  shares: Float64Array,
): CandidateNumbers {
  const { snapshot } = lens;
  const count = snapshot.organisations.ids.length;
  const ties = strongestTies(lens, members);
  const numbers: CandidateNumbers = {
    ...{ ties: ties.strengths, walks: walkThroughTies(lens, members, ties).two },
    ...{ inPart: new Int32Array(count), inFamily: new Int32Array(count), recent: new Int32Array(count) },
    ...{ projects: new Int32Array(count), closest: new Float64Array(count) },
  };
  const [inPart, inFamily] = [projectsInPart(snapshot, subject), projectsInFamily(snapshot, subject)];
  const { collaborations, memberships } = snapshot;
  const { asOf } = lens.filter;
  for (let project = 0; project < shares.length; project++) {
    const start = collaborations.starts[project]!;
    if (start > asOf || collaborationKind(collaborations, project) !== 'PROJECT') continue;
    const recent = start > asOf - RECENT ? 1 : 0;
    for (let row = memberships.offsets[project]!; row < memberships.offsets[project + 1]!; row++) {
      const one = memberships.organisations[row]!;
      numbers.projects[one]!++;
      numbers.recent[one]! += recent;
      numbers.inPart[one]! += inPart[project]!;
      numbers.inFamily[one]! += inFamily[project]!;
      if (shares[project]! > numbers.closest[one]!) numbers.closest[one] = shares[project]!;
    }
  }
  return numbers;
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
