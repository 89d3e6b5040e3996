import { HUB, SIZES } from '../askers.ts';
import { bootstrap, type Estimate } from '../bootstrap.ts';
import { hitsOf, type MethodRanks } from '../measureMethods.ts';
import { markdownTable, showCount, showEstimate } from '../printTable.ts';
import type { Ranks } from '../rankings.ts';
import { type PageInput, yearOf } from './PageInput.ts';

type Which = keyof Ranks;

/** The predictors side by side: among those who are no hubs first, then among all; then the walk by whom it is asked for. */
export function methodsSection({ cuts, about }: PageInput): string[] {
  return [
    `## New partners with fewer than ${HUB} partners`,
    `For each of up to ${showCount(about.askers)} organisations that met somebody new, all candidates with fewer than \
${HUB} partners are ranked; the figure is the share for whom one that they met is among the first twenty. Asked: \
${cuts.map((cut) => `${yearOf(cut)}: ${showCount(askedFor(cut.methods, 'few').length)} that met such a one`).join('; ')}.`,
    tableOf(cuts, 'few'),
    'Less the first row, paired by organisation:',
    tableOf(cuts, 'few', true),
    '## New partners of any size',
    `The same among all candidates. Asked: ${cuts
      .map(
        ({ methods, ...cut }) =>
          `${yearOf({ methods, ...cut })}: ${showCount(methods.partners.length)} of ${showCount(methods.of)} that met somebody`,
      )
      .join('; ')}. Read it with the table above: hubs meet nearly everybody, and whoever names them is right.`,
    tableOf(cuts, 'all'),
    'Less the first row, paired by organisation:',
    tableOf(cuts, 'all', true),
    `In the list as served somebody with fewer than ${HUB} partners stood among the first twenty and came true for \
${cuts.map((cut) => `${(100 * meanOf(cut.methods.fewCameTrue)).toFixed(1)} % (${yearOf(cut)})`).join(', ')} of the organisations asked for.`,
    `The random walk with restart goes back with a chance of ${about.restart}, chosen of three on what came after \
${about.tunedAt}, and is stopped after five steps. The walk as served was not tuned here. The area under the curve is not \
given: most candidates never come back to the programmes, and telling those apart is easy and of no use.`,
    '### The walk as served, by whom it is asked for',
    'In brackets the interval, then how many were asked for.',
    groupsTable(cuts, 'few', `candidates with fewer than ${HUB} partners`),
    groupsTable(cuts, 'all', 'all candidates'),
    'Life sciences: organisations of whose projects by the day at least half are about medical, health or biological \
sciences, or under the parts of Horizon 2020 and Horizon Europe for health. Of Horizon 2020 no fields are on record here, \
and of many projects no part of the programme: in 2019 few can be told.',
  ];
}

/** The same on partial consortia, as a warning. */
export function partialSection({ partial }: PageInput): string[] {
  if (partial === null) return [];
  const { after, projects, participations, methods } = partial;
  const few = askedFor(methods, 'few').length;
  return [
    '## A warning: partial consortia',
    `On exports that list only some of the organisations of each project (${showCount(projects)} projects, \
${showCount(participations)} participations, mostly German; known on ${after}) the same measures say something else. Asked: \
${showCount(methods.partners.length)} of ${showCount(methods.of)}, ${showCount(few)} of whom met somebody with fewer than ${HUB} \
partners. What is told of such data says little of the whole.`,
    markdownTable(
      ['ranked by', `fewer than ${HUB} partners`, 'all candidates'],
      methods.ranks.map(({ name }, at) => [
        name,
        ...(['few', 'all'] as const).map((which) => showEstimate(rateOf(methods, which, at, false))),
      ]),
    ),
  ];
}

function tableOf(cuts: PageInput['cuts'], which: Which, isDifference = false): string {
  const names = cuts[0]!.methods.ranks.map(({ name }) => name);
  const rows = names.map((name, method) => [
    name,
    ...cuts.map(({ methods }) => showEstimate(rateOf(methods, which, method, isDifference))),
  ]);
  return markdownTable(['ranked by', ...cuts.map(yearOf)], isDifference ? rows.slice(1) : rows);
}

function rateOf(methods: MethodRanks, which: Which, method: number, isDifference: boolean): Estimate {
  const asked = askedFor(methods, which);
  const hits = hitsAt(methods, which, method);
  const first = hitsAt(methods, which, 0);
  return bootstrap(
    asked.map((one) => hits[one]! - (isDifference ? first[one]! : 0)),
    { clusters: asked.map((one) => methods.clusters[one]!) },
  );
}

/** Those that met one of these. */
function askedFor(methods: MethodRanks, which: Which): number[] {
  return [...hitsAt(methods, which, 0).entries()].flatMap(([at, hit]) => (Number.isNaN(hit) ? [] : [at]));
}

function hitsAt({ ranks }: MethodRanks, which: Which, method: number): Float64Array {
  return hitsOf(ranks[method]!.ranks.map((one) => one[which]));
}

function groupsTable(cuts: PageInput['cuts'], which: Which, name: string): string {
  const groups: [string, (methods: MethodRanks, asker: number) => boolean][] = [
    ...SIZES.map(({ name, least, most }): (typeof groups)[number] => [
      name.replace('up to', '3 to'),
      ({ partners }, asker) => partners[asker]! >= least && partners[asker]! <= most,
    ]),
    ['life sciences', ({ isLifeScientist }, asker) => isLifeScientist[asker] === 1],
    ['not life sciences', ({ isLifeScientist }, asker) => isLifeScientist[asker] === 0],
  ];
  return markdownTable(
    [name, ...cuts.map(yearOf)],
    groups.map(([group, isOf]) => [
      group,
      ...cuts.map(({ methods }) => {
        const asked = askedFor(methods, which).filter((asker) => isOf(methods, asker));
        const hits = hitsAt(methods, which, 0);
        const clusters = asked.map((one) => methods.clusters[one]!);
        return `${showEstimate(
          bootstrap(
            asked.map((one) => hits[one]!),
            { clusters },
          ),
        )} of ${asked.length}`;
      }),
    ]),
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
