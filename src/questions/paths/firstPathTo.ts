import type { BestPaths } from '../../network/paths/bestPaths.ts';
import type { NearnessSearch } from '../../network/paths/nearness.ts';
import type { FoundPath, PathSearch } from '../../network/paths/PathSearch.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { PATH_DEFAULTS, WORK_LIMIT } from './partnershipPaths.ts';

/** Searches the best paths through a lens. */
export type FindPaths = (lens: LensKey, search: PathSearch) => Promise<BestPaths>;

/** The ends of an introduction. */
interface Ends {
  from: readonly number[];
  target: number;
  maxTies?: number;
  /** 1 for those that no path may pass through. */
  closed?: Uint8Array;
}

/** The first of `partnershipPaths` from some organisations to another, with its defaults but for the length; null where it finds none. */
export async function firstPathTo(findPaths: FindPaths, lens: LensKey, ends: Ends): Promise<FoundPath | null> {
  const { paths } = await findPaths(lens, { ...usualSearch(lens, ends), first: 1 });
  return paths[0] ?? null;
}

/** The search of `partnershipPaths` with its defaults but for the length. */
export function usualSearch(
  { snapshot, model }: LensKey,
  { from, target, maxTies = PATH_DEFAULTS.maxTies, closed }: Ends,
): NearnessSearch {
  const { damping } = hubDamping(snapshot, model, PATH_DEFAULTS.hubs);
  const passable = closed ? closed.map((flag) => 1 - flag) : new Uint8Array(damping.length).fill(1);
  for (const end of [...from, target]) passable[end] = 0;
  return { sources: [...from], target, maxTies, damping, passable, workLimit: WORK_LIMIT };
}
