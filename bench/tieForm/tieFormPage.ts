import { DECIDING, type MeasuredForm, provenOn } from './chooseForms.ts';
import { estimateOf, type FormOutcomes } from './measureForm.ts';
import type { NearnessWins } from './measureNearness.ts';
import { HUB } from '../backTest/askers.ts';
import { bootstrap } from '../backTest/bootstrap.ts';
import type { MatchedWins } from '../backTest/measurePairs.ts';
import { markdownTable, showCount, showEstimate } from '../backTest/printTable.ts';

/** Everything that was measured on one day. */
export interface TieCut {
  after: string;
  /** The one that is served first. */
  forms: MeasuredForm[];
  nearness: NearnessWins;
}

/** The measurements, the data they were made on, and the settings. */
export interface TieFormInput {
  about: {
    command: string;
    day: string;
    files: string[];
    projects: number;
    participations: number;
    askers: number;
    seed: number;
    years: number;
  };
  tuned: TieCut;
  reported: TieCut[];
}

const MEASURES: Record<keyof FormOutcomes, string> = {
  introduced: 'introduced',
  excess: 'above like projects',
  nearer: 'nearer of two',
  few: `under ${HUB} partners`,
};

/** The whole report as a page of Markdown. */
export function tieFormPage(input: TieFormInput): string {
  const { tuned, reported } = input;
  return `${[
    ...aboutSection(input),
    `## Chosen on ${tuned.after}`,
    `All forms that were tried. Of those that divide by size and of those that change the weight of what has ended, the one was \
taken whose differences, each in widths of its interval and added up, were largest in ${list(DECIDING.map((one) => `"${MEASURES[one]}"`))}.`,
    ...tables(tuned),
    ...reported.flatMap((cut) => [`## What they do on ${cut.after}`, ...tables(cut)]),
    '## What stands out from chance',
    `Better than as served in every one of ${list(reported.map(({ after }) => after))}, with the whole interval above 0:`,
    verdict(reported),
    ...nearnessSection(input),
  ].join('\n\n')}\n`;
}

function aboutSection({ about, tuned, reported }: TieFormInput): string[] {
  const { projects, participations, askers, seed } = about;
  return [
    '# The form of a tie, and nearness',
    `Written by \`${about.command}\` on ${about.day}; nothing here is edited by hand. Every figure is of ${list(about.files)}: \
${showCount(projects)} projects, ${showCount(participations)} participations. As in [back-test.md](back-test.md), everything that \
began after a day was hidden, and the outcome is what began in the ${about.years} years after it. Forms were chosen on \
${tuned.after} and reported on ${list(reported.map(({ after }) => after))}.`,
    `A collaboration of n organisations weighs role × role × recency / (n − 1); after its end the recency is halved every four \
years ([model.md](model.md)). Tried are other powers of (n − 1), scaled so that a consortium of ten, or of two, weighs \
what it does today; other half-lives; and a part that is lost on the day after the end. All else is as it is served.`,
    [
      '- **introduced**: the share of pairs that first met in a hidden project in which the go-between named first, by strength × \
strength × damping, was too. Up to 30 pairs of a project.',
      `- **above like projects**: that, less the same in another project of the same parts of the programmes and about the same size.`,
      "- **nearer of two**: the share of matches in which the best path's score is better to the one that was met than to one of as many \
partners that was not.",
      `- **under ${HUB} partners**: the share of organisations for whom one that they met is among the first twenty \
suggestions with fewer than ${HUB} partners.`,
    ].join('\n'),
    `The same pairs, matches and organisations under every form, ${showCount(askers)} organisations and twice as many projects \
drawn with seed ${seed}; a bracket is a 95 % interval, drawn by hidden project. Differences are paired.`,
  ];
}

function tables({ forms }: TieCut): string[] {
  const served = forms[0]!;
  const measures = Object.keys(MEASURES) as (keyof FormOutcomes)[];
  const header = ['a collaboration weighs', ...measures.map((measure) => MEASURES[measure])];
  const known = measures.map(
    (measure) => served.outcomes[measure].values.filter((value) => !Number.isNaN(value)).length,
  );
  return [
    markdownTable(header, [
      ['pairs, matches, organisations', ...known.map(showCount)],
      ...forms.map(({ name, outcomes }) => [name, ...measures.map((one) => showEstimate(estimateOf(outcomes[one])))]),
    ]),
    'Less the first form, paired:',
    markdownTable(
      header,
      forms
        .slice(1)
        .map(({ name, outcomes }) => [
          name,
          ...measures.map((one) => showEstimate(estimateOf(outcomes[one], served.outcomes[one]))),
        ]),
    ),
  ];
}

function verdict(reported: readonly TieCut[]): string {
  const rows = reported[0]!.forms.slice(1).map(({ name }, at) => {
    const byCut = reported.map(({ forms }) => ({ one: forms[at + 1]!.outcomes, served: forms[0]!.outcomes }));
    const proven = provenOn(byCut).map((measure) => MEASURES[measure]);
    return [name, proven.length === 0 ? 'nothing' : proven.join(', ')];
  });
  return markdownTable(['a collaboration weighs', 'proven in'], rows);
}

function nearnessSection({ tuned, reported }: TieFormInput): string[] {
  const cuts = [tuned, ...reported];
  const tablesOf = (others: keyof NearnessWins): string[] => {
    const ofCuts = cuts.map(({ nearness }) => nearness[others]);
    const header = ['nearer by', ...cuts.map(({ after }) => after)];
    const rows = (isDifference: boolean): string[][] =>
      ofCuts[0]!.measures.map(({ name }, at) => [name, ...ofCuts.map((wins) => winRate(wins, at, isDifference))]);
    return [
      markdownTable(header, [['matches', ...ofCuts.map(({ clusters }) => showCount(clusters.length))], ...rows(false)]),
      'Less the first measure, paired by match:',
      markdownTable(header, rows(true).slice(1)),
    ];
  };
  return [
    '## Nearness',
    `\`PartnershipPaths.nearness\` takes all ways of up to three ties together. Its formula was chosen on ${tuned.after}. An organisation, \
one that it met, and one with as many partners (within 10 %) that it did not meet: the share of matches in which a measure has the one \
that was met nearer, a draw counting half; 0.5 is chance.`,
    ...tablesOf('anybody'),
    'Many of those who were not met never came back to the programmes, and telling those is easier. The same with others who began \
a project in the period too, with somebody else:',
    ...tablesOf('active'),
  ];
}

/** The share of matches that a measure has right, or by how much more that is than of the first measure. */
function winRate({ measures, clusters }: MatchedWins, at: number, isDifference: boolean): string {
  const first = measures[0]!.wins;
  const wins = measures[at]!.wins.map((win, match) => win - (isDifference ? first[match]! : 0));
  return showEstimate(bootstrap(wins, { clusters }));
}

/** `a, b and c`. */
function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
