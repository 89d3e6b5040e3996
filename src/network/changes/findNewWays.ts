import type { Snapshot } from '../columns/Snapshot.ts';
import { type MembershipAges, tieAges, type TieAges } from './TieAges.ts';

/** A way that a version opened; everything by index. */
export interface FoundWay {
  organisation: number;
  isDirect: boolean;
  /** True where there was no way of one or two ties before. */
  isFirst: boolean;
  /** Those with the fewest partners first. */
  introducers: number[];
  /** The collaboration that brought the way of the first introducer, or the tie itself. */
  collaboration: number;
}

interface WaysSearch {
  starts: readonly number[];
  targets: readonly number[];
  versions: readonly number[];
  ages: MembershipAges;
  /** The first ties of `starts`. */
  ties: TieAges;
}

/** Finds the ways of one or two ties that each of some versions opened to `targets` that were not tied to `starts` before. */
export function findNewWays(snapshot: Snapshot, { starts, targets, versions, ages, ties }: WaysSearch): FoundWay[][] {
  const found = versions.map((): FoundWay[] => []);
  for (const target of targets) {
    if (starts.includes(target)) continue;
    const theirs = tieAges(snapshot, [target], ages);
    // A way is as old as the younger of its two ties.
    const through = theirs.versions.map((version, introducer) => Math.max(version, ties.versions[introducer]!));
    const first = through.reduce((least, version) => Math.min(least, version), ties.versions[target]!);
    versions.forEach((version, place) => {
      const way = wayOf(snapshot, { target, version, through, ties, theirs });
      if (way) found[place]!.push({ ...way, isFirst: first === version });
    });
  }
  return found;
}

interface Ways {
  target: number;
  version: number;
  /** The version in which each organisation came to introduce `starts` to the target. */
  through: Float64Array;
  ties: TieAges;
  theirs: TieAges;
}

function wayOf(
  { partnerCounts }: Snapshot,
  { target, version, through, ties, theirs }: Ways,
): Omit<FoundWay, 'isFirst'> | null {
  const direct = ties.versions[target]!;
  if (direct < version) return null;
  if (direct === version)
    return { organisation: target, isDirect: true, introducers: [], collaboration: ties.collaborations[target]! };
  const introducers: number[] = [];
  through.forEach((since, introducer) => since === version && introducers.push(introducer));
  introducers.sort((a, b) => partnerCounts[a]! - partnerCounts[b]! || a - b);
  const [best] = introducers;
  if (best === undefined) return null;
  const younger = theirs.versions[best] === version ? theirs : ties;
  return { organisation: target, isDirect: false, introducers, collaboration: younger.collaborations[best]! };
}
