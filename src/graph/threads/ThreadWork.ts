import type { FundingPage } from '../../network/funding/fundingPage.ts';
import type { FundingTableRequest } from '../../network/funding/fundingTable.ts';
import type { SearchPage, SearchRequest } from '../../network/search/searchPage.ts';
import type { CollaborationFilter, LensColumns, StrengthModel, TieColumns } from '../../network/ties/Lens.ts';
import type { KernelArguments, KernelName, KernelResult } from './kernels.ts';

/** A lens as it is passed to a thread: without columns it is opened row by row. */
export interface PassedLens {
  version: number;
  filter: CollaborationFilter;
  model: StrengthModel;
  columns: LensColumns | null;
}

/** What a thread is asked for. */
export type ThreadWork =
  | { kind: 'BUILD_LENS'; lens: PassedLens; ties: TieColumns | null }
  | { kind: 'ASK'; lens: PassedLens; kernel: KernelName; args: KernelArguments<KernelName>; stop: Int32Array }
  | { kind: 'FUNDING'; version: number; request: FundingTableRequest }
  | { kind: 'SEARCH'; version: number; request: SearchRequest };

/** What it gives back. */
export type ThreadResult = LensColumns | KernelResult<KernelName> | FundingPage | SearchPage;
