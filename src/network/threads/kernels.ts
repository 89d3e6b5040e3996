import { bestPaths } from '../bestPaths.ts';
import { compareOrganisations } from '../comparison/compareOrganisations.ts';
import { disjointPaths } from '../disjointPaths.ts';
import type { Lens } from '../Lens.ts';
import { findBridges } from '../findBridges.ts';
import { suggestPartners } from '../suggestPartners.ts';
import { tiedToAll } from '../tiedToAll.ts';

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
