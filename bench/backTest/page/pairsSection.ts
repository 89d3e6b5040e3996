import { bootstrap } from '../bootstrap.ts';
import { markdownTable, showCount, showEstimate } from '../printTable.ts';
import { type PageInput, yearOf } from './PageInput.ts';

/** Paths and nearness on matched pairs. */
export function pairsSection({ cuts }: PageInput): string[] {
  const measures = cuts[0]!.pairs.measures.map(({ name }) => name);
  const rows = (isDifference: boolean): string[][] =>
    measures.map((name, at) => [
      name,
      ...cuts.map(({ pairs }) => {
        const first = pairs.measures[0]!.wins;
        const wins = pairs.measures[at]!.wins.map((win, match) => win - (isDifference ? first[match]! : 0));
        return showEstimate(bootstrap(wins, { clusters: pairs.clusters }));
      }),
    ]);
  return [
    '## Which of two is nearer',
    `An organisation, one that it met later, and one with as many partners (within 10 %) that it did not meet: the share of \
matches in which a measure has the one that was met nearer, a draw counting half; 0.5 is chance. Matches: ${cuts
      .map((cut) => `${yearOf(cut)}: ${showCount(cut.pairs.clusters.length)}`)
      .join('; ')}.`,
    markdownTable(['nearer by', ...cuts.map(yearOf)], rows(false)),
    'Less the first row, paired by match:',
    markdownTable(['nearer by', ...cuts.map(yearOf)], rows(true).slice(1)),
  ];
}
