import type { Changes } from './Changes.ts';
import type { GraphSink } from './derive/DeriveInput.ts';
import type { SourceRecord } from './SourceRecord.ts';

/** A source as a load takes it. */
export interface LoadedSource {
  /** `curated`, `cordis-HORIZON`, ...: what a load takes away is only ever this source's. */
  dataset: string;
  /** All its records; may be asked for several times. */
  records(): AsyncIterable<SourceRecord> | Iterable<SourceRecord>;
  /** Called after a whole pass over the records. @throws Error when too many of its rows break a rule */
  check(): void;
  /** Whether any share of its records may go at once. */
  mayShrink: boolean;
  /** What a later start compares to see whether this content is loaded already; null where it does not. */
  fingerprint: string | null;
  /** Stands between what is derived and the sink, to see what became of this source; then even a dry run of what has not changed derives. */
  watch?(sink: GraphSink): GraphSink;
}

/** What a load did, or in a dry run would do. */
export interface LoadResult {
  /** The graph's version after it; raised by one only when something changed. */
  version: number;
  changes: Changes;
}
