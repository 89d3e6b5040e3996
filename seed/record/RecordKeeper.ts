import type { Driver } from 'neo4j-driver';
import type { PresentEntries } from './PresentEntries.ts';
import { writeRecords } from './recordStore.ts';
import type { SourceRecord } from './SourceRecord.ts';

const BATCH = 500;

/** Keeps the records of a source that are new or changed, as they are read. */
export class RecordKeeper {
  readonly #write: (records: readonly SourceRecord[]) => Promise<void>;
  readonly #kept: PresentEntries;
  #held: SourceRecord[] = [];
  #writing: Promise<void> = Promise.resolve();

  /** @param kept the source's records before this load */
  constructor(driver: Driver, database: string, dataset: string, kept: PresentEntries) {
    this.#write = (records) => writeRecords(driver, database, dataset, records);
    this.#kept = kept;
  }

  async keep(record: SourceRecord): Promise<void> {
    if (this.#kept.meet(record.key, record.hash) === 'same') return;
    this.#held.push(record);
    if (this.#held.length < BATCH) return;
    await this.#writing;
    this.#writing = this.#write(this.#held.splice(0));
    // Whoever waits for it next is told of its failure.
    this.#writing.catch(() => undefined);
  }

  async flush(): Promise<void> {
    await this.#writing;
    await this.#write(this.#held.splice(0));
  }
}
