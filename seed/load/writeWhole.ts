import type { GraphSink } from '../content/GraphSink.ts';
import { deriveGraph } from '../derive/deriveGraph.ts';
import type { LoadedDataset } from '../sources/Source.ts';
import { Ledger } from '../totals/Ledger.ts';
import { sumTotals } from '../totals/sumTotals.ts';
import { writeTotals } from '../totals/writeTotals.ts';
import { GraphWriter } from '../write/GraphWriter.ts';
import type { Loading, Written } from './Loading.ts';
import { readInput } from './readInput.ts';
import { reportParticipations } from './reportParticipations.ts';
import { reportResembling } from './reportResembling.ts';

/** Derives the whole graph from the records of all sources and writes what differs, or in a dry run finds it. */
export async function writeWhole(loading: Loading): Promise<Written> {
  const { driver, database, datasets, dryRun, version, report, today } = loading;
  const writer = new GraphWriter(driver, database, { dryRun, version });
  await writer.open();
  const ledger = new Ledger(writer);
  const told = dryRun
    ? reportResembling(watched(datasets, writer), report)
    : watched(datasets, reportResembling(reportParticipations(ledger, report), report));
  const input = await readInput(driver, database, datasets, (dataset, record) => loading.keep(dataset, record));
  const counts = await deriveGraph(input, told);
  await loading.flush();
  await writer.close();
  if (dryRun) return { writer, counts };
  report('Written. Adding up totals ...');
  await writeTotals(driver, database, sumTotals(ledger, today));
  return { writer, counts };
}

function watched(datasets: readonly LoadedDataset[], sink: GraphSink): GraphSink {
  return datasets.reduce((inner, dataset) => dataset.watch?.(inner) ?? inner, sink);
}
