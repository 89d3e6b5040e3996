import { clustersOf, inRunningProject, SIZES, withPartners } from './askers.ts';
import { candidatesOf, firstOf } from './rankings.ts';
import { sampleOf } from './sampleOf.ts';
import type { Scorer } from './Scorer.ts';
import { type Split, tieCount } from './Split.ts';
import { inLanes } from './walkLanes.ts';

/** The outcome of the first twenty suggestions of organisations that were asked for, whether they met anybody or not. */
export interface Served {
  name: string;
  /** The number of organisations that could be asked for. */
  of: number;
  /** By asker: the suggestions made, those that came true, and the cluster it is drawn in. */
  made: Float64Array;
  true: Float64Array;
  clusters: Int32Array;
  /** Each suggestion that was made, and the first twenty among those with fewer than 200 partners. */
  suggestions: SuggestionOutcome[];
}

/** The numbers known of a suggestion, and its outcome. */
export interface SuggestionOutcome {
  askersPartners: number;
  partners: number;
  commonPartners: number;
  score: number;
  /** False for those taken from the list of candidates with fewer than 200 partners. */
  isServed: boolean;
  cameTrue: boolean;
  cluster: number;
}

/** For organisations with a partner, drawn at random; for those of each size; for those in a project that runs on the day. */
export function measureServed(split: Split, scorer: Scorer, most: number, seed: number): Served[] {
  const isRunning = inRunningProject(split);
  const groups = [
    { name: 'all with a partner', members: withPartners(split, 1), most },
    ...SIZES.map(({ name, least, most: top }) => ({
      ...{ name, members: withPartners(split, least, top) },
      most: Math.ceil(most / 4),
    })),
    {
      ...{ name: 'in a running project', most: Math.ceil(most / 4) },
      members: withPartners(split, 1).filter((one) => isRunning[one] === 1),
    },
  ];
  return groups.map((group) => {
    const askers = sampleOf(group.members, group.most, seed);
    const clusters = clustersOf(split, askers);
    const outcomes = inLanes([...askers.entries()]).flatMap((some) =>
      scorer(some.map(([, asker]) => asker)).map((scores, lane) => {
        const [at, asker] = some[lane]!;
        return outcomesOf(split, asker, scores, clusters[at]!);
      }),
    );
    const served = outcomes.map((suggestions) => suggestions.filter(({ isServed }) => isServed));
    return {
      ...{ name: group.name, of: group.members.length, clusters, suggestions: outcomes.flat() },
      made: Float64Array.from(served, ({ length }) => length),
      true: Float64Array.from(served, (suggestions) => suggestions.filter(({ cameTrue }) => cameTrue).length),
    };
  });
}

function outcomesOf(split: Split, asker: number, scores: Float64Array, cluster: number): SuggestionOutcome[] {
  const { lens, snapshot, newPartners } = split;
  const met = new Set(newPartners.get(asker));
  const { all, few } = candidatesOf(split, asker);
  const common = (one: number): number => commonPartnerCount(split, asker, one);
  return [true, false].flatMap((isServed) =>
    firstOf(scores, isServed ? all : few).map((one) => ({
      ...{ askersPartners: tieCount(lens, asker), partners: snapshot.partnerCounts[one]!, commonPartners: common(one) },
      ...{ score: scores[one]!, isServed, cameTrue: met.has(one), cluster },
    })),
  );
}

function commonPartnerCount({ lens }: Split, a: number, b: number): number {
  let [i, j, count] = [lens.rowStart(a), lens.rowStart(b), 0];
  while (i < lens.rowEnd(a) && j < lens.rowEnd(b)) {
    const difference = lens.others[i]! - lens.others[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}
