import type { Driver } from 'neo4j-driver';
import { type Rules, fromContentRecord } from './contentRecord.ts';
import type { CordisDataset, DatedBundle, DeriveInput } from './derive/DeriveInput.ts';
import type { GraphContent } from './GraphContent.ts';
import type { LoadedSource } from './LoadedSource.ts';
import { readDatasets, readRecords, SOURCE_KEY } from './recordStore.ts';
import type { SourceRecord } from './SourceRecord.ts';
import { cordisBundle } from './sources/cordis/CordisBundle.ts';
import { cordisDataset, isCordis } from './sources/cordis/cordisDataset.ts';
import { isMembersList } from './sources/members/membersDataset.ts';

interface Content {
  key: string;
  content: unknown;
}
type Contents = AsyncGenerator<Content>;

/**
 * All records of all sources: those of `loaded` as they are now, those of the others as they are kept.
 * @param keep told of each record of `loaded` as it comes by
 */
export async function readInput(
  driver: Driver,
  database: string,
  loaded: readonly LoadedSource[],
  keep: (source: LoadedSource, record: SourceRecord) => Promise<void>,
): Promise<DeriveInput> {
  const own = new Map(loaded.map((source) => [source.dataset, source]));
  const names = new Set([...(await readDatasets(driver, database)), ...own.keys()]);
  const contentsOf = (name: string): Contents => {
    const source = own.get(name);
    return source ? ownContents(source, keep) : readRecords(driver, database, name);
  };
  const [contents, lists]: [GraphContent[], GraphContent[]] = [[], []];
  const rules: Rules = { same: [], different: [], never: [] };
  for (const name of byPrecedence([...names].filter((one) => !isCordis(one)))) {
    const content: GraphContent = { nodes: new Map(), relationships: new Map() };
    for await (const record of contentsOf(name)) {
      const stated = fromContentRecord(record.content, content);
      rules.same.push(...(stated?.same ?? []));
      rules.different.push(...(stated?.different ?? []));
      rules.never.push(...(stated?.never ?? []));
    }
    (isMembersList(name) ? lists : contents).push(content);
  }
  return { contents, lists, rules, bundles: bundles([...names].filter(isCordis).sort(), contentsOf) };
}

/** What the curated files state goes before all else. */
function byPrecedence(names: string[]): string[] {
  return names.sort((a, b) => Number(b === 'curated') - Number(a === 'curated') || (a < b ? -1 : 1));
}

async function* ownContents(
  source: LoadedSource,
  keep: (source: LoadedSource, record: SourceRecord) => Promise<void>,
): Contents {
  for await (const record of source.records()) {
    await keep(source, record);
    yield { key: record.key, content: JSON.parse(record.body) };
  }
}

/** The first record of an export says where the others come from. */
async function* bundles(names: string[], contentsOf: (name: string) => Contents): AsyncGenerator<DatedBundle> {
  for (const name of names) {
    let dataset: CordisDataset | null = null;
    for await (const { key, content } of contentsOf(name)) {
      if (key === SOURCE_KEY) dataset = cordisDataset(name, content);
      else if (dataset) yield { dataset, bundle: cordisBundle.parse(content) };
    }
  }
}
