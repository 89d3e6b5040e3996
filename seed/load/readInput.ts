import type { Driver } from 'neo4j-driver';
import type { GraphContent } from '../content/GraphContent.ts';
import type { ItalianTitles, RegionNames, Rules, StatedRecord } from '../content/StatedRecord.ts';
import type { DeriveInput } from '../derive/DeriveInput.ts';
import { noRules } from '../content/noRules.ts';
import { readDatasets, readRecords } from '../record/recordStore.ts';
import type { SourceRecord } from '../record/SourceRecord.ts';
import { SOURCES, sourceOf } from '../sources/registry.ts';
import type { LoadedDataset, Source } from '../sources/Source.ts';

type Contents = AsyncGenerator<{ key: string; content: unknown }>;

/**
 * All records of all sources: those of `loaded` as they are now, those of the others as they are kept.
 * @param keep receives each record of `loaded` when it is read
 */
export async function readInput(
  driver: Driver,
  database: string,
  loaded: readonly LoadedDataset[],
  keep: (dataset: LoadedDataset, record: SourceRecord) => Promise<void>,
): Promise<DeriveInput> {
  const own = new Map(loaded.map((dataset) => [dataset.dataset, dataset]));
  const names = inOrder([...(await readDatasets(driver, database)), ...own.keys()]);
  const contentsOf = (name: string): Contents => {
    const dataset = own.get(name);
    return dataset ? ownContents(dataset, keep) : readRecords(driver, database, name);
  };
  const ofRank = (rank: Source['rank']): string[] => names.filter((name) => sourceOf(name).rank === rank);
  const rules = noRules();
  const gather = async (name: string): Promise<GraphContent> => gatherContent(statedBy([name], contentsOf), rules);
  const edited: GraphContent[] = [];
  for (const name of ofRank('EDITED')) edited.push(await gather(name));
  const listed: GraphContent[] = [];
  for (const name of ofRank('LISTED')) listed.push(await gather(name));
  const statedWith = (rank: Source['rank']): DeriveInput['recorded'] => statedBy(ofRank(rank), contentsOf);
  const [announced, recorded, references] = [statedWith('ANNOUNCED'), statedWith('RECORDED'), statedWith('REFERENCE')];
  return { announced, edited, listed, rules, recorded, references };
}

/** Each once, by the place of its source in the registry, then by name. */
function inOrder(names: readonly string[]): string[] {
  const place = (name: string): number => SOURCES.indexOf(sourceOf(name));
  return [...new Set(names)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

async function* ownContents(
  dataset: LoadedDataset,
  keep: (dataset: LoadedDataset, record: SourceRecord) => Promise<void>,
): Contents {
  for await (const record of dataset.records()) {
    await keep(dataset, record);
    yield { key: record.key, content: JSON.parse(record.body) };
  }
}

async function* statedBy(
  names: readonly string[],
  contentsOf: (name: string) => Contents,
): AsyncGenerator<StatedRecord> {
  for (const name of names) {
    const states = sourceOf(name).states(name);
    for await (const { key, content } of contentsOf(name)) yield states(key, content);
  }
}

async function gatherContent(records: AsyncIterable<StatedRecord>, rules: Rules): Promise<GraphContent> {
  const content: GraphContent = { nodes: new Map(), relationships: new Map() };
  for await (const { nodes, relationships, rules: stated } of records) {
    for (const node of nodes) content.nodes.set(`${node.label} ${node.id}`, node);
    for (const relationship of relationships) content.relationships.set(relationship.id, relationship);
    rules.same.push(...(stated?.same ?? []));
    rules.different.push(...(stated?.different ?? []));
    rules.never.push(...(stated?.never ?? []));
    if (!stated) continue;
    rules.italian = mergeTitles(rules.italian, stated.italian);
    rules.titles = { ...stated.titles, ...rules.titles };
    rules.regions = mergeRegions(rules.regions, stated.regions);
  }
  return content;
}

/** The titles of both; the first that states one is shown. */
function mergeTitles(first: ItalianTitles, then: ItalianTitles): ItalianTitles {
  return {
    fields: { ...then.fields, ...first.fields },
    programmes: { ...then.programmes, ...first.programmes },
  };
}

/** The names of both; the first that states one is shown. */
function mergeRegions(first: RegionNames, then: RegionNames): RegionNames {
  return { names: { ...then.names, ...first.names }, aliases: { ...then.aliases, ...first.aliases } };
}
