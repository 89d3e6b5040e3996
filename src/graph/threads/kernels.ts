import { findChanges } from '../../network/changes/findChanges.ts';
import { callRows } from '../../network/calls/callRows.ts';
import { matchCalls } from '../../network/calls/matchCalls.ts';
import { formConsortium } from '../../network/consortium/formConsortium.ts';
import { compareOrganisations } from '../../network/comparison/compareOrganisations.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { fundingPage } from '../../network/funding/fundingPage.ts';
import { departureProjects } from '../../network/groups/departureProjects.ts';
import { findBridges } from '../../network/groups/findBridges.ts';
import { findLosses } from '../../network/groups/findLosses.ts';
import { listFacets } from '../../network/lists/listFacets.ts';
import { listedRows } from '../../network/lists/listedRows.ts';
import { organisationRows } from '../../network/lists/organisationRows.ts';
import { projectRows } from '../../network/lists/projectRows.ts';
import { bestPaths } from '../../network/paths/bestPaths.ts';
import { disjointPaths } from '../../network/paths/disjointPaths.ts';
import { nearness } from '../../network/paths/nearness.ts';
import { searchPage } from '../../network/search/searchPage.ts';
import { suggestPartners } from '../../network/suggestions/suggestPartners.ts';
import { buildLens } from '../../network/ties/buildLens.ts';
import type { CollaborationFilter, Lens, LensKey, StrengthModel, TieColumns } from '../../network/ties/Lens.ts';
import { tiedToAll } from '../../network/ties/tiedToAll.ts';

/**
 * The registry of functions that run in threads: pure, of a view of the graph (a lens, or the snapshot alone) and of
 * arguments that can be sent, as their results can. Arguments with a `stop` get one that is set when nobody waits any more.
 */
export const KERNELS = {
  bestPaths,
  disjointPaths,
  nearness,
  tiedToAll,
  suggestPartners,
  findBridges,
  findLosses,
  departureProjects,
  compareOrganisations,
  fundingPage,
  searchPage,
  organisationRows,
  projectRows,
  listFacets,
  listedRows,
  matchCalls,
  callRows,
  findChanges,
  formConsortium,
  buildLens: (
    snapshot: Snapshot,
    {
      ties,
      stop,
      ...rules
    }: { filter: CollaborationFilter; model: StrengthModel; ties: TieColumns | null; stop?: Int32Array },
  ) => buildLens({ snapshot, ...rules }, ties, stop),
} satisfies Record<string, (view: never, args: never) => unknown>;

export type KernelName = keyof typeof KERNELS;
type Kernel<Name extends KernelName> = (typeof KERNELS)[Name];
/** The view a kernel is run on: the key of the lens it looks through, or the snapshot. */
export type KernelView<Name extends KernelName> = Lens extends Parameters<Kernel<Name>>[0] ? LensKey : Snapshot;
/** The arguments of a kernel beside its view. */
export type KernelArguments<Name extends KernelName> = Parameters<Kernel<Name>>[1];
export type KernelResult<Name extends KernelName> = ReturnType<Kernel<Name>>;
