import type { Lens, LensKey } from '../network/ties/Lens.ts';
import type { Snapshot } from '../network/columns/Snapshot.ts';
import type { GraphState } from '../neo4j/readGraphState.ts';
import type { KernelArguments, KernelName, KernelResult, KernelView } from './threads/kernels.ts';

/**
 * The graph in memory as a question sees it, of one version from its first use to its end. All throw GraphQLError UNAVAILABLE
 * while there is nothing to answer from; what runs in threads throws TOO_MANY_REQUESTS where too much waits, and TIMEOUT
 * where it takes too long.
 */
export interface Graph {
  snapshot(): Snapshot;
  /** The same once it can be searched. */
  searchable(): Promise<Snapshot>;
  /** The state of that version; `loading` also where another has taken its place meanwhile. */
  state(): GraphState;
  /** Runs a function of the registry in a thread, on the ties under a filter and model or on the snapshot alone. */
  run<Name extends KernelName>(
    kernel: Name,
    view: KernelView<Name>,
    args: KernelArguments<Name>,
  ): Promise<KernelResult<Name>>;
  /** All ties under this filter and model. */
  lens(key: LensKey): Promise<Lens>;
}
