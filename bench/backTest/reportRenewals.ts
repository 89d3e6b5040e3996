import { bootstrap } from './bootstrap.ts';
import { describeTask, evaluate, renewedPartnersTask } from './evaluate.ts';
import { printTable, showEstimate } from './printTable.ts';
import type { Scorer } from './scoreByCommonPartners.ts';
import { sharedProjects, strengthsOf } from './scoreTies.ts';
import { type Choice, lensOn, type Split } from './Split.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';

/** Prints how well strength tells which partners begin another project together. */
export function reportRenewals(later: Split, choice: Choice): void {
  const { lens, snapshot, period } = later;
  const task = renewedPartnersTask(later, choice);
  const ageless = lensOn(snapshot, period.after, { ...DEFAULT_STRENGTH_MODEL, halfLifeYears: 1000 });
  const partners = Float64Array.from(snapshot.partnerCounts);
  const methods: [string, Scorer][] = [
    ['strength, the default model', strengthsOf(lens)],
    ['strength, age not counted', strengthsOf(ageless)],
    ['number of shared projects', sharedProjects(snapshot)],
    ['number of partners that it has', () => partners],
  ];
  console.log(`\n## Partners that began another project together\n\n${describeTask(later, task)}.`);
  printTable(
    ['partners ranked by', 'AUC'],
    methods.map(([name, scorer]) => [name, showEstimate(bootstrap(evaluate(task, scorer).aucs))]),
  );
}
