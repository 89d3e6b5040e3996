import type { Driver } from 'neo4j-driver';
import { foldName } from '../../../../rules/foldName.ts';
import type { GraphContent, LinkedNode } from '../../../content/GraphContent.ts';
import { fromContentRecord, toContentRecords } from '../../../record/contentRecord.ts';
import { readRecords } from '../../../record/recordStore.ts';
import type { LoadedDataset, OpenContext, OpenedSource } from '../../Source.ts';
import { describeProblems } from '../file/describeProblems.ts';
import { findCluster } from './findCluster.ts';
import type { Member, ReportProblem } from '../format.ts';
import { MatchReport } from './MatchReport.ts';
import { membersDataset } from '../membersDataset.ts';
import { readMembers } from '../read.ts';
import { readClusters } from './readClusters.ts';
import { readKnownIds } from './readKnownIds.ts';
import { toEntities } from '../toEntities.ts';

/** A list that is right, and the cluster whose members it names. */
interface List {
  file: string;
  /** Its id. */
  cluster: string;
  members: Member[];
  content: GraphContent;
}

/**
 * Opens lists of members, one for each cluster; when they are loaded, it reports which organisation each row is.
 * @throws Error that names file, row, column and value of everything that is not right, or the members that would go
 */
export async function openLists(files: readonly string[], context: OpenContext): Promise<OpenedSource> {
  const { driver, database, report, dryRun } = context;
  const lists = await readLists(driver, database, files);
  for (const list of lists) await reportGone(list, context);
  for (const { file } of lists) report(`Comparing ${file} with the graph ...`);
  const matches = new Map(lists.map((list) => [list, new MatchReport(membersDataset(list.cluster), list.members)]));
  return {
    datasets: [...matches].map(([list, match]) => datasetOf(list, match)),
    isQuiet: true,
    done: ({ version }) => {
      for (const [{ file, cluster, members }, match] of matches) {
        const lines = match.lines();
        const doing = dryRun ? 'would be loaded' : `are loaded; the graph is at version ${version}`;
        if (lines.length === 0) report(`${file} is loaded already, as it is.`);
        else report(`${file}: ${members.length} members of ${cluster} ${doing}.`);
        for (const line of lines) report(line);
      }
    },
  };
}

/** Names the members that the kept list has and this one lacks. @throws Error unless that is allowed, or nothing is written */
async function reportGone(list: List, { driver, database, report, dryRun, allowRemovals }: OpenContext): Promise<void> {
  const gone = await goneMembers(driver, database, list);
  if (gone.length === 0 || allowRemovals) return;
  const told = gone.map(({ id, properties }) => `${String(properties.name)} (${id})`).join(', ');
  const sentence = `${list.file} no longer has ${told}. A member that has left stays in the list, with the day in "until".`;
  if (!dryRun)
    throw new Error(`${sentence} Nothing was written. To take out what it no longer has, add --allow-removals.`);
  report(`${sentence} To load it as it is, add --allow-removals.`);
}

function datasetOf({ cluster, content }: List, match: MatchReport): LoadedDataset {
  const records = [...toContentRecords(content, null)];
  return { dataset: membersDataset(cluster), records: () => records, watch: (sink) => match.watch(sink) };
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
  const kept: LinkedNode[] = [];
  for await (const record of readRecords(driver, database, membersDataset(cluster)))
    kept.push(...fromContentRecord(record.content).nodes);
  const names = new Set(organisationsOf([...content.nodes.values()]).map(markOf));
  return organisationsOf(kept).filter(
    (node) => !content.nodes.has(`Organisation ${node.id}`) && !names.has(markOf(node)),
  );
}

function organisationsOf(nodes: readonly LinkedNode[]): LinkedNode[] {
  return nodes.filter(({ label }) => label === 'Organisation');
}

function markOf({ properties, links }: LinkedNode): string {
  const country = links.find(({ type }) => type === 'LOCATED_IN')?.to.id ?? '';
  return `${country} ${foldName(String(properties.name))}`;
}
