import { bootstrap } from './bootstrap.ts';
import { describeTask, evaluate, newPartnersTask } from './evaluate.ts';
import { baselines, ownMethods, tuneRestarts } from './methods.ts';
import { printTable, showEstimate } from './printTable.ts';
import type { Choice, Split } from './Split.ts';
import { tuneForm } from './tuneForm.ts';

/** Prints how well each method ranks new partners: tuned on the earlier split, told of the later one. */
export function reportSuggestions(past: Split, later: Split, choice: Choice): void {
  const tuning = newPartnersTask(past, choice);
  const forms = tuneForm(past, tuning);
  const restarts = tuneRestarts(past, tuning);
  const task = newPartnersTask(later, choice);
  console.log(`\n## New partners\n\nTuned on ${describeTask(past, tuning)}. Reported on ${describeTask(later, task)}.`);
  const methods = [...ownMethods(later, forms), ...baselines(later, restarts)];
  const results = methods.map(({ scorer }) => evaluate(task, scorer));
  const first = results[0]!;
  printTable(
    [
      'ranked by',
      'hit rate at 20',
      'mean reciprocal rank',
      'AUC',
      'hit rate, less the first row',
      'MRR, less the first row',
      'AUC, less the first row',
    ],
    results.map(({ hits, reciprocals, aucs }, row) => [
      methods[row]!.name,
      ...[hits, reciprocals, aucs].map((values) => showEstimate(bootstrap(values))),
      ...lessThan(hits, first.hits, row),
      ...lessThan(reciprocals, first.reciprocals, row),
      ...lessThan(aucs, first.aucs, row),
    ]),
  );
}

/** Formats the mean difference by organisation; empty in the row that the others are compared with. */
function lessThan(values: Float64Array, first: Float64Array, row: number): string[] {
  return [row === 0 ? '' : showEstimate(bootstrap(values.map((value, i) => value - first[i]!)))];
}
