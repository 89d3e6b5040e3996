import type { Driver } from 'neo4j-driver';
import type { KeptCounts } from '../derive/TermCounts.ts';
import type { SourceRecord } from '../record/SourceRecord.ts';
import type { LoadedDataset } from '../sources/Source.ts';
import type { GraphWriter } from '../write/GraphWriter.ts';

/** A load that is about to write. */
export interface Loading {
  driver: Driver;
  database: string;
  datasets: readonly LoadedDataset[];
  /** The version that it makes. */
  version: number;
  dryRun: boolean;
  /** `2026-01-31`. */
  today: string;
  /** The day for which the stored totals tell what runs; null where it is not known, or what is stored is to be healed. */
  totalsDay: string | null;
  /** Keeps a record of a dataset where it is new or changed. */
  keep(dataset: LoadedDataset, record: SourceRecord): Promise<void>;
  /** Ends when all of these are kept. */
  flush(): Promise<void>;
  report(line: string): void;
}

/** A graph that is written but for what is to be taken away. */
export interface Written {
  writer: GraphWriter;
  /** Statements of records about terms, counted, where they may have changed. */
  counts: readonly KeptCounts[] | null;
}
