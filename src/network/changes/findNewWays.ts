import { assertWanted } from '../columns/assertWanted.ts';
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
  stop: Int32Array | undefined;
}

/** Finds the ways of one or two ties that each of some versions opened to `targets` that were not tied to `starts` before. */
export function findNewWays(
  snapshot: Snapshot,
  { starts, targets, versions, ages, ties, stop }: WaysSearch,
): FoundWay[][] {
  const found = versions.map((): FoundWay[] => []);
  for (const target of targets) {
    assertWanted(stop);
    if (starts.includes(target)) continue;
    const theirs = tieAges(snapshot, [target], ages);
    const through = introducersOf(versions, ties, theirs);
    const first = Math.min(through.first, ties.versions[target]!);
    versions.forEach((version, place) => {
      const introducers = through.introducers.get(version)!;
      const way = wayOf(snapshot, { target, version, introducers, ties, theirs });
      if (way) found[place]!.push({ ...way, isFirst: first === version });
    });
  }
  return found;
}

/** Those who came to introduce in each of some versions, and the first version in which anybody did. */
function introducersOf(versions: readonly number[], ties: TieAges, theirs: TieAges) {
  const introducers = new Map(versions.map((version): [number, number[]] => [version, []]));
  let first = Infinity;
  for (let introducer = 0; introducer < theirs.versions.length; introducer++) {
    // A way is as old as the younger of its two ties.
    const since = Math.max(theirs.versions[introducer]!, ties.versions[introducer]!);
    if (since === Infinity) continue;
    first = Math.min(first, since);
    introducers.get(since)?.push(introducer);
  }
  return { introducers, first };
}

interface Ways {
  target: number;
  version: number;
  /** Those who came to introduce `starts` to the target in the version. */
  introducers: readonly number[];
  ties: TieAges;
  theirs: TieAges;
}

function wayOf(
  { partnerCounts }: Snapshot,
  { target, version, introducers: unsorted, ties, theirs }: Ways,
): Omit<FoundWay, 'isFirst'> | null {
  const direct = ties.versions[target]!;
  if (direct < version) return null;
  if (direct === version)
    return { organisation: target, isDirect: true, introducers: [], collaboration: ties.collaborations[target]! };
  const introducers = [...unsorted].sort((a, b) => partnerCounts[a]! - partnerCounts[b]! || a - b);
  const [best] = introducers;
  if (best === undefined) return null;
  const younger = theirs.versions[best] === version ? theirs : ties;
  return { organisation: target, isDirect: false, introducers, collaboration: younger.collaborations[best]! };
}
