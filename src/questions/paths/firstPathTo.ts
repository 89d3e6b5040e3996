import type { BestPaths } from '../../network/paths/bestPaths.ts';
import type { FoundPath, PathSearch } from '../../network/paths/PathSearch.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { PATH_DEFAULTS, WORK_LIMIT } from './partnershipPaths.ts';

/** Searches the best paths through a lens. */
export type FindPaths = (lens: LensKey, search: PathSearch) => Promise<BestPaths>;

/** The first of `partnershipPaths` from some organisations to another, with its defaults but for the length; null where it finds none. */
export async function firstPathTo(
  findPaths: FindPaths,
  lens: LensKey,
  { from, target, maxTies = PATH_DEFAULTS.maxTies }: { from: readonly number[]; target: number; maxTies?: number },
): Promise<FoundPath | null> {
  const { damping } = hubDamping(lens.snapshot, lens.model, PATH_DEFAULTS.hubs);
  const passable = new Uint8Array(damping.length).fill(1);
  for (const end of [...from, target]) passable[end] = 0;
  const search = { sources: [...from], target, first: 1, maxTies };
  const { paths } = await findPaths(lens, { ...search, damping, passable, workLimit: WORK_LIMIT });
  return paths[0] ?? null;
}
