import type { Driver } from 'neo4j-driver';
import type { GraphSink } from '../content/GraphSink.ts';
import type { SourceRank, StatedRecord } from '../content/StatedRecord.ts';
import type { SourceRecord } from '../record/SourceRecord.ts';
import type { Changes } from '../write/Changes.ts';

/** Everything that the load needs to know of a source; sources/registry.ts lists them all. */
export interface Source {
  /** The word after `npm run import --`. */
  name: string;
  /** Beginning of the names of its datasets; a dataset is what one load replaces as a whole. */
  prefix: string;
  /**
   * REFERENCE: tables that explain what others state, and are read when everything else is. ANNOUNCED: calls as their publisher
   * has them, which are read first, because others refer to them.
   */
  rank: SourceRank | 'REFERENCE' | 'ANNOUNCED';
  /** Lines that say how it is imported: `curated [FOLDER] [--dry-run]`. */
  usage: readonly string[];
  /** Number of files it takes; by default one or more. */
  files?: { least: number; most: number };
  /** Shares of its records or rows above which a load stops before it writes. */
  limits: {
    /** Records that are no longer in the source, unless removals are allowed. */
    gone: number;
    /** Rows with a value that breaks a rule. */
    wrong: number;
  };
  /**
   * Makes the reader of one dataset's kept records, which gives what each states. The record with the key SOURCE_KEY
   * is read first.
   */
  states(dataset: string): (key: string, content: unknown) => StatedRecord;
  /** Opens and checks files to be loaded. @throws Error that says what is wrong with them */
  open(files: readonly string[], context: OpenContext): Promise<OpenedSource>;
  /** Downloads what the source offers into a folder, and gives the files' paths, for sources that can. */
  download?(folder: string, report: (line: string) => void): Promise<string[]>;
  /** Prepares to take back what was loaded under a name, for sources that can. */
  takeBack?(name: string, context: OpenContext): Promise<OpenedSource>;
}

/** The graph that is loaded into, and how. */
export interface OpenContext extends LoadOptions {
  driver: Driver;
  report(line: string): void;
}

/** Options of a load. */
export interface LoadOptions {
  database: string;
  /** Compares and writes nothing. */
  dryRun?: boolean;
  /** Loads also where more records would go than the source's limit. */
  allowRemovals?: boolean;
  /** Loads also where a release of a register changed in kind more than it may unseen. */
  allowChanges?: boolean;
  /** Refuses a file or column that is new in a source, where it would be left unread. */
  refuseNew?: boolean;
  report?(line: string): void;
  /** Called where something is to be written, before it is; what it throws ends the load. */
  beforeWriting?(): Promise<void>;
}

/** Files that have been opened, and what is to be done when they are loaded. */
export interface OpenedSource {
  datasets: LoadedDataset[];
  /** The load's own progress is not reported, because `done` says everything. */
  isQuiet?: true;
  /** The datasets were put together with records that were kept when it was opened: a load that ends meanwhile refuses this one. */
  isOfKept?: true;
  /** Reports what came of the load, where the source says more than the counts. */
  done?(result: LoadResult): void;
  /** Closes the files, whether the load succeeded or not. */
  close?(): void;
}

/** A dataset as a load takes it. */
export interface LoadedDataset {
  /** `curated`, `cordis-HORIZON`, ...: a load takes away only what this dataset stated. */
  dataset: string;
  /** All its records; may be asked for several times. */
  records(): AsyncIterable<SourceRecord> | Iterable<SourceRecord>;
  /** Called after a whole pass over the records. @throws Error when too many of its rows break a rule */
  check?(): void;
  /** Text that a later start compares to see whether this content is loaded already. */
  fingerprint?: string;
  /** Stands between the derived graph and the sink, to see what became of this dataset; then even a dry run of what has not changed derives. */
  watch?(sink: GraphSink): GraphSink;
}

/** Result of a load, or in a dry run the expected one. */
export interface LoadResult {
  /** The graph's version after it; raised by one only when something changed. */
  version: number;
  changes: Changes;
}
