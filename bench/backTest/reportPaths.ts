import { bootstrap, mean } from './bootstrap.ts';
import { matchPairs, nearness, pathScore, winsOf } from './comparePaths.ts';
import { newPartnersTask } from './evaluate.ts';
import { printTable, showEstimate } from './printTable.ts';
import type { Choice, Split } from './Split.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';

const HUB_DAMPINGS = [0, 0.2, 0.4, 0.8];
const GO_BETWEEN_FACTORS = [0.2, 0.5, 0.8, 1];

/** Prints how often the best path to one that was met is better than that to a like one that was not. */
export function reportPaths(past: Split, later: Split, choice: Choice): void {
  const models = HUB_DAMPINGS.flatMap((hubDamping) =>
    GO_BETWEEN_FACTORS.map((goBetweenFactor) => ({ ...DEFAULT_STRENGTH_MODEL, hubDamping, goBetweenFactor })),
  );
  const before = matchPairs(past, newPartnersTask(past, choice).organisations, choice.seed);
  const reached = models.map((model) => mean(winsOf(before, pathScore(past.lens, model))));
  const tuned = models[reached.indexOf(Math.max(...reached))]!;
  const matches = matchPairs(later, newPartnersTask(later, choice).organisations, choice.seed);
  const row = (name: string, score: (from: number, to: number) => number): string[] => [
    name,
    showEstimate(bootstrap(winsOf(matches, score))),
  ];
  console.log(`\n## Paths\n\n${matches.length} matches of an organisation that was met after ${later.period.after} with \
one of as many partners (within 10 %) that was not; ${before.length} to tune on.`);
  printTable(
    ['the better of a match by', 'AUC'],
    [
      row("best path's score, the default model", pathScore(later.lens, DEFAULT_STRENGTH_MODEL)),
      row(
        `tuned: hubDamping ${tuned.hubDamping}, goBetweenFactor ${tuned.goBetweenFactor}`,
        pathScore(later.lens, tuned),
      ),
      row('fewer ties, whatever their strength', nearness(later.lens)),
    ],
  );
}
