import type { Driver } from 'neo4j-driver';
import { type Rules, fromContentRecord } from './contentRecord.ts';
import type { CordisDataset, DatedBundle, DeriveInput } from './derive/DeriveInput.ts';
import type { GraphContent } from './GraphContent.ts';
import type { LoadedSource } from './LoadedSource.ts';
import { readDatasets, readRecords } from './recordStore.ts';
import { cordisBundle } from './sources/cordis/CordisBundle.ts';
import { cordisDataset, isCordis } from './sources/cordis/cordisDataset.ts';

type Contents = AsyncGenerator<{ key: string; content: unknown }>;

/** All records of all sources: those of `source` as it is now, those of the others as they are kept. */
export async function readInput(driver: Driver, database: string, source: LoadedSource): Promise<DeriveInput> {
  const names = new Set(await readDatasets(driver, database)).add(source.dataset);
  const contentsOf = (name: string): Contents =>
    name === source.dataset ? parsed(source) : readRecords(driver, database, name);
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

async function* parsed(source: LoadedSource): Contents {
  for await (const { key, body } of source.records()) yield { key, content: JSON.parse(body) };
}

async function* bundles(names: string[], contentsOf: (name: string) => Contents): AsyncGenerator<DatedBundle> {
  for (const name of names) {
    const dataset = await datasetOf(name, contentsOf(name));
    if (!dataset) continue;
    for await (const { key, content } of contentsOf(name)) {
      if (key !== 'source') yield { dataset, bundle: cordisBundle.parse(content) };
    }
  }
}

/** The record that says where the others of an export come from. */
async function datasetOf(name: string, contents: Contents): Promise<CordisDataset | null> {
  for await (const { key, content } of contents) if (key === 'source') return cordisDataset(name, content);
  return null;
}
