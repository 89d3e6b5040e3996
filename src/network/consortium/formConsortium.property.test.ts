import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTICIPATION } from '../../../test/oracles/participationForTests.ts';
import { eligibleIn } from '../../../test/oracles/eligibility.oracle.ts';
import {
  callRecord,
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { indexOfText } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';
import { NO_HOSPITAL_WORDS } from '../search/noSearchColumns.ts';
import { indexTexts } from '../search/indexTexts.ts';
import { buildLens } from '../ties/buildLens.ts';
import { BuiltLens, DEFAULT_STRENGTH_MODEL, unfiltered } from '../ties/Lens.ts';
import { strongestTies } from '../ties/strongestTies.ts';
import { walkThroughTies } from '../suggestions/walkThroughTies.ts';
import fit from './seatFit.json' with { type: 'json' };
import { type FormedConsortium, formConsortium } from './formConsortium.ts';
import { seatRulesFor } from './seatRulesFor.ts';

const DAY = '2026-11-28';
const WORDS = ['cancer', 'vaccine', 'genome', 'battery'];
const CODES = ['IT', 'DE', 'FR', 'NO', 'US', 'RU'];
const IDS = Array.from({ length: 9 }, (_, at) => `pic:${at}`);
const CALL = 'call:HORIZON-HLTH-2027-01';
const PARTS = ['programme:HORIZON', 'programme:HORIZON.2', 'programme:HORIZON.2.1', 'programme:HORIZON.2.1.1'];

const graph = fc.record({
  countries: fc.array(fc.option(fc.constantFrom(...CODES)), { minLength: IDS.length, maxLength: IDS.length }),
  parents: fc.array(fc.constantFrom(null, null, null, 'pic:1', 'pic:8'), {
    minLength: IDS.length,
    maxLength: IDS.length,
  }),
  projects: fc.array(
    fc.record({
      members: fc.subarray(IDS, { minLength: 1, maxLength: 5 }),
      words: fc.subarray(WORDS),
      // Joins it later than the day that is asked for.
      late: fc.constantFrom(null, ...IDS),
      part: fc.option(fc.constantFrom(...PARTS)),
      call: fc.constantFrom(null, CALL, 'call:HORIZON-HLTH-2021-03', 'call:HORIZON-CL5-2021-03'),
      type: fc.constantFrom('RIA', 'IA', 'COFUND'),
      start: fc.constantFrom('2020-01-01', '2026-01-01', '2027-01-01'),
    }),
    { minLength: 2, maxLength: 8 },
  ),
});
const question = fc.record({
  given: fc.subarray([0, 1, 2], { minLength: 1, maxLength: 2 }),
  without: fc.subarray([3, 4, 5]),
  size: fc.integer({ min: 2, max: 5 }),
  newcomers: fc.constantFrom(0, 0.5, 1),
});
type Graph = typeof graph extends fc.Arbitrary<infer Of> ? Of : never;
type Question = typeof question extends fc.Arbitrary<infer Of> ? Of : never;

/** Two parts of one organisation in Norway and France, of which the second leaves Norway to one more. */
const PARTS_ABROAD: Graph = {
  countries: ['IT', 'NO', 'FR', null, null, null, null, 'NO', null],
  parents: [null, null, 'pic:1', null, null, null, null, null, null],
  projects: [
    {
      ...{ members: ['pic:0', 'pic:5', 'pic:7'], words: [], late: null, part: null, type: 'RIA', start: '2020-01-01' },
      call: 'call:HORIZON-HLTH-2021-03',
    },
  ],
};
const BOTH_PARTS: Question = { given: [1, 2], without: [], size: 4, newcomers: 0 };

function recordsOf({ countries, parents, projects }: Graph): GraphRecords {
  return graphRecords({
    organisations: IDS.map((id, at) =>
      organisationRecord(id, {
        country: countries[at] === null ? null : `country:${countries[at]}`,
        parent: parents[at] === id || (parents[at] === 'pic:1' && at === 8) ? null : parents[at]!,
      }),
    ),
    programmes: PARTS.map((id, at) => ({ ...{ id, label: id, runners: [] }, parent: PARTS[at - 1] ?? null })),
    calls: [CALL, 'call:HORIZON-HLTH-2021-03', 'call:HORIZON-CL5-2021-03'].map((id) =>
      callRecord(id, {
        programme: 'programme:HORIZON.2.1',
        typesOfAction: ['HORIZON Research and Innovation Actions'],
      }),
    ),
    countries: CODES.map((code) => ({ id: `country:${code}`, label: code })),
    collaborations: projects.map(({ part, call, start, type }, at) =>
      collaborationRecord(`cordis:${at}`, { call, start, type, end: null, programmes: part === null ? [] : [part] }),
    ),
    memberships: projects.flatMap(({ members, late }, at) =>
      members.map((one) => membershipRecord(`cordis:${at}`, one, { start: one === late ? '2027-02-01' : null })),
    ),
  });
}

async function lensOf(given: Graph): Promise<BuiltLens> {
  const network = buildSnapshot(recordsOf(given));
  async function* texts() {
    yield await Promise.resolve([
      ...given.projects.map(({ words }, at) => ({ id: `cordis:${at}`, objective: [words.join(' ')] })),
      { id: CALL, names: ['cancer vaccines'] },
    ]);
  }
  const search = await indexTexts(network, texts(), {
    stopWords: [],
    legalForms: [],
    synonyms: [],
    hospitals: NO_HOSPITAL_WORDS,
  });
  const key = { snapshot: { ...network, search }, filter: unfiltered(toDay(DAY)), model: DEFAULT_STRENGTH_MODEL };
  return new BuiltLens(key, buildLens(key));
}

function ask(lens: BuiltLens, { given, without, size, newcomers }: Question) {
  const { snapshot } = lens;
  const call = indexOfText(snapshot.calls.ids, CALL);
  const { rules, keptOut } = seatRulesFor(snapshot, PARTICIPATION, { call, day: toDay(DAY), size, newcomers });
  const eligible = Uint8Array.from(IDS, (_, one) => {
    const country = snapshot.organisations.countries[one]!;
    return without.includes(one) || given.includes(one) || keptOut[country] === 2 ? 0 : 2;
  });
  const request = { given, eligible, tied: null, call, words: null, rules, first: 20, offset: 0 };
  const formed = formConsortium(lens, request);
  const anybody = eligible.map((_, one) => (given.includes(one) ? 0 : 2));
  return {
    ...{ formed, eligible, research: formConsortium(lens, { ...request, noFunders: true }).candidates },
    everybody: formConsortium(lens, { ...request, eligible: anybody }).candidates,
  };
}

/** True for one that is in a project by the day. */
function hasBegunIn({ members, start, late }: Graph['projects'][number], one: number): boolean {
  return members.includes(IDS[one]!) && start <= DAY && late !== IDS[one];
}

/** The numbers of an organisation but the share of words, counted from the records. */
function numbersOf({ projects }: Graph, lens: BuiltLens, given: readonly number[], one: number): number[] {
  const own = projects.filter((project) => hasBegunIn(project, one));
  const ties = strongestTies(lens, given);
  const count = (holds: (project: Graph['projects'][number]) => boolean): number =>
    Math.log1p(own.filter(holds).length);
  return [
    Math.sqrt(ties.strengths[one]!),
    Math.log1p(1000 * walkThroughTies(lens, given, ties).two[one]!),
    count(({ part }) => part !== null && part.startsWith('programme:HORIZON.2.1')),
    count(({ call }) => call?.startsWith('call:HORIZON-HLTH-') ?? false),
    count(({ start }) => start === '2026-01-01'),
    count(() => true),
  ];
}

function checkNumbers(given: Graph, lens: BuiltLens, asked: Question, { candidates, given: ours }: FormedConsortium) {
  for (const { organisation, parts, closest, chance } of [...candidates, ...ours]) {
    const numbers = numbersOf(given, lens, asked.given, organisation);
    const values = Object.values(parts);
    numbers.forEach((number, at) => expect(values[at]).toBeCloseTo(number * fit.coefficients[at + 1]!, 9));
    expect(closest.length > 0).toBe(parts.WORDS > 0);
    const sum = values.reduce((whole, part) => whole + part, fit.coefficients[0]!);
    expect(chance).toBeCloseTo(asked.given.includes(organisation) ? 0 : 1 / (1 + Math.exp(-sum)), 9);
  }
  const chances = candidates.map(({ chance }) => chance);
  expect(chances).toEqual(chances.toSorted((a, b) => b - a));
}

/** The place of a candidate is that among all organisations, whoever else may not come. */
function checkPlaces({ formed: { candidates }, everybody }: ReturnType<typeof ask>) {
  const order = everybody.map(({ organisation }) => organisation);
  const expected = candidates.map(({ organisation }) => 1 + order.indexOf(organisation));
  expect(candidates.map(({ place }) => place)).toEqual(expected);
}

function sittingOf({ given, seats }: FormedConsortium): number[] {
  return [...given.map(({ organisation }) => organisation), ...seats.map(({ candidate }) => candidate.organisation)];
}

/** Checks the seats, and says whether any set of candidates meets the rules. */
function checkSeats(
  given: Graph,
  lens: BuiltLens,
  asked: Question,
  { formed, eligible, research }: ReturnType<typeof ask>,
): boolean {
  const records = recordsOf(given);
  const sitting = sittingOf(formed);
  const open = asked.size - asked.given.length;
  const tied = strongestTies(lens, asked.given).strengths;
  const isNew = (one: number): boolean => !asked.given.includes(one) && tied[one] === 0;
  const holds = (set: readonly number[]): boolean =>
    eligibleIn(
      PARTICIPATION,
      set.map((one) => records.organisations[one]!),
      3,
    ).verdict === 'MET' && set.filter(isNew).length >= Math.ceil(asked.newcomers * open);
  const isIn = (one: number, ofFunders: boolean, projects = given.projects): number =>
    projects.filter((project) => (project.type === 'COFUND') === ofFunders && hasBegunIn(project, one)).length;
  const inPart = given.projects.filter(({ part }) => part?.startsWith('programme:HORIZON.2.1'));
  const isMore = (one: number, least: number, projects: Graph['projects']): boolean =>
    isIn(one, true, projects) >= Math.max(least, 1 + isIn(one, false, projects));
  const isFunder = (one: number): boolean => isMore(one, 3, given.projects) || isMore(one, 2, inPart);
  const hasWorked = (one: number): boolean => isIn(one, false) > 0 && !isFunder(one);
  const leftOut = formed.candidates.map(({ organisation }) => organisation).filter((one) => eligible[one] === 2);
  expect(formed.fundersLeftOut).toEqual(leftOut.filter((one) => isIn(one, false) > 0 && isFunder(one)));
  expect(research).toEqual(formed.candidates.filter(({ organisation }) => !isFunder(organisation)));
  const passed = formed.candidates.map(({ organisation: one }) => {
    if (isFunder(one)) return 'FUNDER';
    return isIn(one, false) > 0 ? null : 'NO_SUCH_ACTION';
  });
  expect(formed.candidates.map(({ passedOver }) => passedOver)).toEqual(passed);
  const known = formed.candidates.map(({ organisation }) => organisation).filter(hasWorked);
  const isPossible = setsOf(known, open).some((set) => {
    const all = [...asked.given, ...set];
    return isIndependent(records, asked.given, set) && holds(all);
  });
  expect(sitting.slice(0, asked.given.length)).toEqual(asked.given);
  expect(sitting.every((one) => asked.given.includes(one) || (eligible[one]! > 0 && hasWorked(one)))).toBe(true);
  expect(new Set(sitting).size).toBe(sitting.length);
  expect(formed.isFilled).toBe(sitting.length === Math.max(asked.size, asked.given.length));
  if (isPossible) expect(holds(sitting)).toBe(true);
  for (const { organisation } of formed.seats.flatMap(({ others }) => others)) {
    expect(sitting).not.toContain(organisation);
    expect(eligible[organisation]).toBe(2);
  }
  return isPossible;
}

test('numbers are those counted over the records; seats meet the rules and the share of newcomers wherever any set does', async () => {
  const outcomes = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(graph, fc.array(question, { minLength: 5, maxLength: 5 }), async (given, questions) => {
      const lens = await lensOf(given);
      for (const asked of questions) {
        const answer = ask(lens, asked);
        checkPlaces(answer);
        checkNumbers(given, lens, asked, answer.formed);
        outcomes.add(checkSeats(given, lens, asked, answer));
      }
    }),
    { numRuns: 60, examples: [[PARTS_ABROAD, Array<Question>(5).fill(BOTH_PARTS)]] },
  );
  expect(outcomes).toEqual(new Set([true, false]));
});

function setsOf(of: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return of.flatMap((one, at) => setsOf(of.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}

/** True where no two of a set, and none of it and one of those given, are parts of one organisation. */
function isIndependent({ organisations }: GraphRecords, given: readonly number[], set: readonly number[]): boolean {
  const outermost = (one: number): number => {
    const { parent } = organisations[one]!;
    return parent === null ? one : outermost(IDS.indexOf(parent));
  };
  const theirs = set.map(outermost);
  return new Set(theirs).size === set.length && !given.some((one) => theirs.includes(outermost(one)));
}
