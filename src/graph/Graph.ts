import type { FundingPage } from '../network/funding/fundingPage.ts';
import type { FundingTableRequest } from '../network/funding/fundingTable.ts';
import type { Lens, LensKey } from '../network/ties/Lens.ts';
import type { SearchPage, SearchRequest } from '../network/search/searchPage.ts';
import type { Snapshot } from '../network/columns/Snapshot.ts';
import type { KernelArguments, KernelName, KernelResult } from './threads/kernels.ts';
import type { GraphState } from '../neo4j/readGraphState.ts';

/**
 * The graph in memory as a question sees it. All throw GraphQLError UNAVAILABLE while there is nothing to answer from;
 * what is worked out in threads throws TOO_MANY_REQUESTS where too much waits, and TIMEOUT where it takes too long.
 */
export interface Graph {
  snapshot(): Snapshot;
  /** The same once it can be searched, for which it may have to be waited. */
  searchable(): Promise<Snapshot>;
  /** The state seen last. */
  state(): GraphState;
  /** What a kernel makes of the ties under this filter and model. */
  ask<Name extends KernelName>(kernel: Name, lens: LensKey, args: KernelArguments<Name>): Promise<KernelResult<Name>>;
  /** All ties under this filter and model. */
  lens(key: LensKey): Promise<Lens>;
  /** A page of a funding table. */
  fund(snapshot: Snapshot, request: FundingTableRequest): Promise<FundingPage>;
  /** A page of what answers a text. */
  search(snapshot: Snapshot, request: SearchRequest): Promise<SearchPage>;
}
