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
  /** The day for which the stored totals tell what runs, such as `2026-01-31`; null where the day of the stored totals is not known. */
  today: string;
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
