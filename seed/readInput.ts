import type { Driver } from 'neo4j-driver';
import { type Rules, fromContentRecord } from './contentRecord.ts';
import type { CordisDataset, DatedBundle, DeriveInput } from './derive/DeriveInput.ts';
import type { GraphContent } from './GraphContent.ts';
import type { LoadedSource } from './LoadedSource.ts';
import { readDatasets, readRecords, SOURCE_KEY } from './recordStore.ts';
import type { SourceRecord } from './SourceRecord.ts';
import { type CordisBundle, cordisBundle } from './sources/cordis/CordisBundle.ts';
import { cordisDataset, isCordis } from './sources/cordis/cordisDataset.ts';

interface Content {
  key: string;
  content: unknown;
  bundle?: CordisBundle | undefined;
}
type Contents = AsyncGenerator<Content>;

/**
 * All records of all sources: those of `source` as it is now, those of the others as they are kept.
 * @param keep told of each record of `source` as it comes by
 */
export async function readInput(
  driver: Driver,
  database: string,
  source: LoadedSource,
  keep: (record: SourceRecord) => Promise<void>,
): Promise<DeriveInput> {
  const names = new Set(await readDatasets(driver, database)).add(source.dataset);
  const contentsOf = (name: string): Contents =>
    name === source.dataset ? ownContents(source, keep) : readRecords(driver, database, name);
  const contents: GraphContent[] = [];
  const rules: Rules = { same: [], different: [], never: [] };
  for (const name of byPrecedence([...names].filter((one) => !isCordis(one)))) {
    const content: GraphContent = { nodes: new Map(), relationships: new Map() };
    for await (const record of contentsOf(name)) {
      const stated = fromContentRecord(record.content, content);
      rules.same.push(...(stated?.same ?? []));
      rules.different.push(...(stated?.different ?? []));
      rules.never.push(...(stated?.never ?? []));
    }
    contents.push(content);
  }
  return { contents, rules, bundles: bundles([...names].filter(isCordis).sort(), contentsOf) };
}

/** What the curated files state goes before what other lists do. */
function byPrecedence(names: string[]): string[] {
  return names.sort((a, b) => Number(b === 'curated') - Number(a === 'curated') || (a < b ? -1 : 1));
}

async function* ownContents(source: LoadedSource, keep: (record: SourceRecord) => Promise<void>): Contents {
  for await (const record of source.records()) {
    await keep(record);
    const { key, body, bundle } = record;
    yield { key, content: bundle ? null : JSON.parse(body), bundle };
  }
}

/** The first record of an export says where the others come from. */
async function* bundles(names: string[], contentsOf: (name: string) => Contents): AsyncGenerator<DatedBundle> {
  for (const name of names) {
    let dataset: CordisDataset | null = null;
    for await (const { key, content, bundle } of contentsOf(name)) {
      if (key === SOURCE_KEY) dataset = cordisDataset(name, content);
      else if (dataset) yield { dataset, bundle: bundle ?? cordisBundle.parse(content) };
    }
  }
}
