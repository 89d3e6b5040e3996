import type { Driver } from 'neo4j-driver';
import type { Changes } from './Changes.ts';
import { fromContentRecord, toContentRecords } from './contentRecord.ts';
import type { GraphContent, LinkedNode } from './GraphContent.ts';
import type { LoadedSource } from './LoadedSource.ts';
import { foldName } from '../rules/foldName.ts';
import { readClusters } from './readClusters.ts';
import { readKnownIds } from './readKnownIds.ts';
import { readRecords } from './recordStore.ts';
import { type LoadOptions, runLoad } from './runLoad.ts';
import { describeProblems } from './sources/members/describeProblems.ts';
import { findCluster } from './sources/members/findCluster.ts';
import type { Member, ReportProblem } from './sources/members/format.ts';
import { MatchReport } from './sources/members/MatchReport.ts';
import { membersDataset } from './sources/members/membersDataset.ts';
import { readMembers } from './sources/members/read.ts';
import { toEntities } from './sources/members/toEntities.ts';

/** A list that is right, and the cluster whose members it names. */
interface List {
  file: string;
  /** Its id. */
  cluster: string;
  members: Member[];
  content: GraphContent;
}

/**
 * Brings the graph to what lists of members state, one list for each cluster, and reports which organisation each row is.
 * @throws Error that names file, row, column and value of everything that is not right, or the members that would go;
 *   the graph is then as before
 */
export async function loadMembers(driver: Driver, options: LoadOptions & { files: string[] }): Promise<Changes> {
  const { report = () => undefined, dryRun, allowRemovals, database } = options;
  const lists = await readLists(driver, database, options.files);
  for (const list of lists) {
    const gone = await goneMembers(driver, database, list);
    if (gone.length === 0 || allowRemovals) continue;
    const told = gone.map(({ id, properties }) => `${String(properties.name)} (${id})`).join(', ');
    const sentence = `${list.file} no longer has ${told}. A member that has left stays in the list, with the day in "until".`;
    if (!dryRun)
      throw new Error(`${sentence} Nothing was written. To take out what it no longer has, add --allow-removals.`);
    report(`${sentence} To load it as it is, add --allow-removals.`);
  }
  for (const { file } of lists) report(`Comparing ${file} with the graph ...`);
  const matches = new Map(lists.map((list) => [list, new MatchReport(membersDataset(list.cluster), list.members)]));
  const sources = lists.map((list) => sourceOf(list, matches.get(list)));
  const { changes, version } = await runLoad(driver, sources, { ...options, report: undefined });
  for (const [{ file, cluster, members }, match] of matches) {
    const lines = match.lines();
    const doing = dryRun ? 'would be loaded' : `are loaded; the graph is at version ${version}`;
    if (lines.length === 0) report(`${file} is loaded already, as it is.`);
    else report(`${file}: ${members.length} members of ${cluster} ${doing}.`);
    for (const line of lines) report(line);
  }
  return changes;
}

function sourceOf({ cluster, content }: List, matches: MatchReport | undefined): LoadedSource {
  const records = [...toContentRecords(content, null)];
  return {
    dataset: membersDataset(cluster),
    records: () => records,
    check: () => undefined,
    // Members that would go have been told by name.
    mayShrink: true,
    fingerprint: null,
    watch: (sink) => matches?.watch(sink) ?? sink,
  };
}

/** Reads all lists; nothing is loaded where one of them is not right. */
async function readLists(driver: Driver, database: string, files: readonly string[]): Promise<List[]> {
  const clusters = await readClusters(driver, database);
  const lists: List[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = await readMembers(file);
    const report: ReportProblem = (problem) => read.problems.push(problem);
    await checkIds(driver, database, read.list.members, report);
    const { text, row } = read.list.cluster;
    const cluster = text === '' ? null : findCluster(read.list.cluster, clusters, report);
    const other = lists.find((list) => list.cluster === cluster?.id);
    if (other) {
      const sentence = `${other.file} lists the members of this cluster too: put all into one file.`;
      report({ row, column: 'cluster', value: text, sentence });
    }
    if (read.problems.length > 0) problems.push(...describeProblems(file, read.problems));
    else if (cluster) {
      const { members } = read.list;
      lists.push({ file, cluster: cluster.id, members, content: toEntities(cluster.id, members) });
    }
  }
  if (problems.length === 0) return lists;
  throw new Error(`${problems.join('\n')}\nNothing was written. Mend this and run it again.`);
}

async function checkIds(
  driver: Driver,
  database: string,
  members: readonly Member[],
  report: ReportProblem,
): Promise<void> {
  const ids = members.flatMap(({ id }) => id ?? []);
  const known = new Set(ids.length === 0 ? [] : await readKnownIds(driver, database, ids));
  for (const { row, id } of members) {
    if (id === null || known.has(id)) continue;
    const sentence =
      'No organisation in the graph has this id. Copy it from the report or a search, or leave it empty.';
    report({ row, column: 'id', value: id, sentence });
  }
}

/** Organisations that the kept list has and this one does not, under any number. */
async function goneMembers(driver: Driver, database: string, { cluster, content }: List): Promise<LinkedNode[]> {
  const kept: GraphContent = { nodes: new Map(), relationships: new Map() };
  for await (const record of readRecords(driver, database, membersDataset(cluster))) {
    fromContentRecord(record.content, kept);
  }
  const names = new Set(organisationsOf(content).map(markOf));
  return organisationsOf(kept).filter(
    (node) => !content.nodes.has(`Organisation ${node.id}`) && !names.has(markOf(node)),
  );
}

function organisationsOf({ nodes }: GraphContent): LinkedNode[] {
  return [...nodes.values()].filter(({ label }) => label === 'Organisation');
}

function markOf({ properties, links }: LinkedNode): string {
  const country = links.find(({ type }) => type === 'LOCATED_IN')?.to.id ?? '';
  return `${country} ${foldName(String(properties.name))}`;
}
