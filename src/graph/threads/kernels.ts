import { bestPaths } from '../../network/paths/bestPaths.ts';
import { compareOrganisations } from '../../network/comparison/compareOrganisations.ts';
import { disjointPaths } from '../../network/paths/disjointPaths.ts';
import type { Lens } from '../../network/ties/Lens.ts';
import { findBridges } from '../../network/groups/findBridges.ts';
import { suggestPartners } from '../../network/suggestions/suggestPartners.ts';
import { tiedToAll } from '../../network/ties/tiedToAll.ts';

/** What threads work out through a lens: pure functions, of which arguments and results can be passed between threads. */
export const KERNELS = {
  bestPaths,
  disjointPaths,
  tiedToAll,
  suggestPartners,
  findBridges,
  compareOrganisations,
} satisfies Record<string, (lens: Lens, args: never) => unknown>;

export type KernelName = keyof typeof KERNELS;
/** What a kernel is given beside the lens. */
export type KernelArguments<Name extends KernelName> = Parameters<(typeof KERNELS)[Name]>[1];
export type KernelResult<Name extends KernelName> = ReturnType<(typeof KERNELS)[Name]>;
