import { deriveCalls } from '../derive/deriveGraph.ts';
import type { LinkedNode } from '../content/GraphContent.ts';
import { readTermCounts } from '../record/termCounts.ts';
import { sourceOf } from '../sources/registry.ts';
import { moveRunning } from '../totals/moveRunning.ts';
import type { NodeTotals } from '../totals/sumTotals.ts';
import { writeTotals } from '../totals/writeTotals.ts';
import { GraphWriter, type Stored } from '../write/GraphWriter.ts';
import { CALL_SOURCES, CALL_SUBJECTS } from '../derive/callsScope.ts';
import type { Loading, Written } from './Loading.ts';
import { type PresentTerms, readPresentTerms } from './readPresentTerms.ts';
import { readInput } from './readInput.ts';

/** The nodes that `deriveCalls` derives, as the graph has them. */
const STORED: readonly Stored[] = [
  { label: 'Programme' },
  { label: 'Call' },
  { label: 'Source', where: 'n.id STARTS WITH $start', parameters: { start: CALL_SOURCES } },
  ...CALL_SUBJECTS.map((start) => ({
    ...{ label: 'Statement' as const, where: 'n.subject STARTS WITH $start', parameters: { start } },
  })),
];
/** Totals of a programme without a project. */
const NOTHING = { projectCount: 0, organisationCount: 0, funding: null, fundingUnknownCount: 0 };

/**
 * Derives what calls alone can change and writes what differs, or in a dry run finds it: the graph is then as `writeWhole` would
 * make it, in a fraction of the time.
 * @returns null, with nothing written, where other sources are loaded too, the last load left no counts of terms, or more
 * would change: the place of a programme in its tree, or the id of a call that projects answer
 */
export async function writeCalls(loading: Loading): Promise<Written | null> {
  const { driver, database, datasets, version, dryRun, totalsDay, today } = loading;
  if (totalsDay === null || !datasets.every(({ dataset }) => sourceOf(dataset).rank === 'ANNOUNCED')) return null;
  const input = await readInput(driver, database, datasets, () => Promise.resolve());
  const nodes = await deriveCalls(input, await readTermCounts(driver, database));
  const present = await readPresentTerms(driver, database);
  if (movesMore(nodes, present)) return null;
  const writer = new GraphWriter(driver, database, { dryRun, version, stored: STORED });
  await writer.open();
  for (const node of nodes) await writer.node(node);
  for (const dataset of datasets) for await (const record of dataset.records()) await loading.keep(dataset, record);
  await loading.flush();
  await writer.close();
  if (dryRun) return { writer, counts: null };
  loading.report('Written. Adding up totals ...');
  await writeTotals(driver, database, totalsOf(nodes, present));
  if (totalsDay !== today) await moveRunning(driver, database, totalsDay, today);
  return { writer, counts: null };
}

/** Tells whether more would change than what is derived here. */
function movesMore(nodes: readonly LinkedNode[], { held, programmes }: PresentTerms): boolean {
  const derived = new Set(nodes.map(({ label, id }) => `${label} ${id}`));
  if (held.some((key) => !derived.has(key))) return true;
  return nodes.some((node) => {
    const before = node.label === 'Programme' ? programmes.get(node.id) : undefined;
    return before !== undefined && widerOf(node) !== before.wider.join(' ');
  });
}

function widerOf({ links }: LinkedNode): string {
  const wider = links.filter(({ type }) => type === 'PART_OF').map(({ to }) => to.id);
  return wider.sort().join(' ');
}

/** The totals of programmes: a node that is rewritten has none, and no project has moved. */
function* totalsOf(nodes: readonly LinkedNode[], { programmes }: PresentTerms): Generator<NodeTotals> {
  for (const { label, id } of nodes)
    if (label === 'Programme') yield { label, id, totals: programmes.get(id)?.totals ?? NOTHING };
}
