import { markdownTable, showCount, showEstimate } from '../backTest/printTable.ts';
import { SEAT_NUMBERS } from '../../src/network/consortium/chanceOfSeat.ts';
import type { BandOutcome } from './fitSeats.ts';
import { LEAST_SIZE } from './hiddenConsortia.ts';
import { WALK, type YearAsked } from './measureYear.ts';
import { newcomersOf, type Recalls, recallsOf } from './recalls.ts';

/** The content of the report. */
export interface ConsortiaInput {
  command: string;
  day: string;
  files: readonly string[];
  projects: number;
  participations: number;
  fittedOn: readonly YearAsked[];
  checkedOn: readonly YearAsked[];
  coefficients: readonly number[];
  bands: readonly { fromPlace: number; toPlace: number; atLeastOneIn: number | null }[];
  outcomes: readonly BandOutcome[];
}

/** The report as a page of Markdown. */
export function consortiaPage(input: ConsortiaInput): string {
  const { command, day, files, projects, participations, fittedOn, checkedOn } = input;
  return `${[
    '# Who came into consortia',
    `Written by \`${command}\` on ${day}; nothing here is edited by hand. Of ${files.join(' and ')}: ${showCount(projects)} projects, \
${showCount(participations)} participations.`,
    `Of each year so many projects were drawn that answer a call, have ${LEAST_SIZE} organisations or more, a coordinator with a tie, and at \
least two other organisations known on the last day of the year before. Everything that began later was hidden. Given the \
call (its code, title and part of the programme) and the coordinator, or one more of them, all organisations are ranked; right are those \
who came and were known. The coefficients are fitted on ${yearsOf(fittedOn)}, and checked on ${yearsOf(checkedOn)}, which they know \
nothing of. The walk is that of suggestions: the chance that a walk from those given is at an organisation after one tie or two. A bracket is a 95 % interval, 1,000 draws by project.`,
    markdownTable(
      ['year', 'projects', 'drawn', 'known organisations', 'came and known', 'came in all'],
      [...fittedOn, ...checkedOn].map(rowOfYear),
    ),
    '## The order',
    ...checkedOn.flatMap((year) => sectionOf(year, input)),
    '## How likely',
    `The first 50 of each question by their place: how many came, and the mean chance that the coefficients give them. The chance grows from year \
to year, for ever more is on record of Horizon Europe, and those who come do not grow with it; a place stays what it is. So places are told, by the lower end of the \
interval of the worst year, those it was fitted on included.`,
    markdownTable(
      ['place', ...[...fittedOn, ...checkedOn].map(({ year }) => String(year)), 'told'],
      input.bands.map(({ fromPlace, toPlace, atLeastOneIn }, band) => [
        fromPlace === toPlace ? String(fromPlace) : `${fromPlace} to ${toPlace}`,
        ...input.outcomes
          .filter((one) => one.band === band)
          .map(({ came, of, said }) => `${showEstimate(came)} of ${showCount(of)}; chance ${said.toFixed(3)}`),
        atLeastOneIn === null ? 'nothing' : `at least 1 in ${atLeastOneIn}`,
      ]),
    ),
    '## The coefficients',
    markdownTable(
      ['number', 'counts'],
      ['constant', ...SEAT_NUMBERS].map((name, at) => [name, String(input.coefficients[at])]),
    ),
    '**What to beware of.** The order says who forms consortia, never who wins: only funded projects are on record. Of Horizon \
2020 no objectives, few titles and hardly any parts of programmes are in these files, so that the first years know little of \
what organisations work on. Of calls only titles were known, not their texts.',
  ].join('\n\n')}\n`;
}

function yearsOf(years: readonly YearAsked[]): string {
  return years.map(({ year }) => year).join(' and ');
}

function rowOfYear({ year, projects, organisations, questions }: YearAsked): string[] {
  const once = questions.filter(({ given }) => given === 1);
  const sum = (of: (question: (typeof once)[number]) => number): number =>
    once.reduce((whole, one) => whole + of(one), 0);
  return [
    String(year),
    ...[projects, once.length, organisations, sum(({ came }) => came.length), sum(({ others }) => others)].map(
      showCount,
    ),
  ];
}

function sectionOf(year: YearAsked, { coefficients }: ConsortiaInput): string[] {
  return [1, 2].flatMap((given) => {
    const { came, listed, among } = newcomersOf(year, given, coefficients);
    const recalls = recallsOf(year, given, coefficients);
    return [
      `### ${year.year}, ${given === 1 ? 'the coordinator given' : 'the coordinator and one more given'}`,
      markdownTable(
        [
          'ranked by',
          'recall at 20',
          'less the first row',
          'recall at 50',
          'a hit in 20',
          'mean 1/rank',
          'tied ones at 20',
          'new ones at 20',
        ],
        recalls.map((one) => [
          one.name,
          ...[one.at20, one.less, one.at50, one.hit, one.reciprocalRank, one.tied, one.untied].map((estimate) =>
            showEstimate(estimate),
          ),
        ]),
      ),
      besideBaselines(recalls),
      `Newcomers: ${showEstimate(came)} of those who came had no tie to those given, and ${showEstimate(listed)} of the first 20 as served. \
Of those who came without a tie ${showEstimate(among)} are among the first 20 that have none (what \`tied: false\` lists).`,
    ];
  });
}

/** Says how many times the best plain baseline, and the walk, the fitted order reaches. */
function besideBaselines(recalls: readonly Recalls[]): string {
  const [served, ...others] = recalls;
  const plain = others.filter(({ name }) => name !== WALK);
  const best = plain.reduce((a, b) => (b.at20.mean > a.at20.mean ? b : a));
  const walk = others.find(({ name }) => name === WALK)!;
  const times = (one: Recalls): string => (served!.at20.mean / one.at20.mean).toFixed(2);
  return `At 20 as served is ${times(best)} times ${best.name}, the best plain baseline, and ${times(walk)} times the walk.`;
}
