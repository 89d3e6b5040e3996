import type { CollaborationFilter, LensColumns, StrengthModel } from '../../network/ties/Lens.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import type { KernelArguments, KernelName, KernelResult } from './kernels.ts';

/** A lens as it is sent to a thread, beside the version of its snapshot: without columns its rows are added up as they are looked at. */
export interface LensMessage {
  filter: CollaborationFilter;
  model: StrengthModel;
  columns: LensColumns | null;
}

/** A kernel to run. */
export interface ThreadWork {
  kernel: KernelName;
  /** Of the snapshot that the kernel is run on. */
  version: number;
  /** Null for a kernel that needs the snapshot alone. */
  lens: LensMessage | null;
  args: KernelArguments<KernelName>;
  /** Set to 1 once nobody waits for the result. */
  stop: Int32Array;
}

/** Sent to a thread: a snapshot to work on from now on, work, or the wish that it gives back memory. */
export type ThreadMessage = { snapshot: Snapshot } | { work: ThreadWork } | 'clean up';
/** Sent back for each piece of work. */
export type ThreadAnswer = { result: KernelResult<KernelName> } | { error: Error };
