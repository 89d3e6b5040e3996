import { expect, it } from 'vitest';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../network/ties/Lens.ts';
import { LazyLens } from '../../network/ties/LazyLens.ts';
import { suggestPartners } from '../../network/suggestions/suggestPartners.ts';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { toDay } from '../../network/columns/toDay.ts';
import { checkFilter } from '../arguments/checkLensArguments.ts';
import { SuggestionAnswer } from './SuggestionAnswer.ts';
import { SuggestionSide } from './SuggestionSide.ts';

/** A project in which `a` and `c` never met but `m` met both; `a` and `c` are in others, too. */
const RECORDS = graphRecords({
  organisations: [
    organisationRecord('a', { country: 'country:IT' }),
    organisationRecord('c', { country: 'country:IT' }),
    organisationRecord('m'),
  ],
  collaborations: [
    collaborationRecord('long', { start: '2010-01-01', end: '2020-12-31', fields: ['field:1', 'field:2'] }),
    collaborationRecord('of-a', { fields: ['field:3', 'field:2'] }),
    collaborationRecord('of-c', { fields: ['field:3'] }),
    collaborationRecord('of-c-later', { start: '2022-01-01', end: null, fields: ['field:3'] }),
  ],
  memberships: [
    membershipRecord('long', 'a', { end: '2012-12-31' }),
    membershipRecord('long', 'c', { start: '2015-01-01' }),
    membershipRecord('long', 'm'),
    membershipRecord('of-a', 'a'),
    membershipRecord('of-c', 'c'),
    membershipRecord('of-c-later', 'c'),
  ],
  fields: ['field:1', 'field:2', 'field:3'].map((id) => ({ id, label: `about ${id}`, parent: null })),
  countries: [{ id: 'country:IT', label: 'Italy' }],
});

/** `c`, suggested to `a` on a day. */
function suggestion(day: string): SuggestionAnswer {
  const snapshot = buildSnapshot(RECORDS);
  const filter = { ...checkFilter(snapshot, null), asOf: toDay(day) };
  const lens = { snapshot, filter, model: DEFAULT_STRENGTH_MODEL };
  const eligible = new Uint8Array(3).fill(1);
  const [best] = suggestPartners(new LazyLens(lens), { from: [0], eligible, first: 1 }).best;
  return new SuggestionAnswer(new SuggestionSide(contextForTests(RECORDS).graph, lens, [0], { isAny: true }), best!, 1);
}

it('leads over the best common partner where the go-between rule leaves no path', async () => {
  const { rank, organisations, ties, score } = await suggestion('2021-06-01').introduction();
  const strengths = ties.map(({ strength }) => strength);
  expect([rank, organisations, ties.map(({ a, b }) => a + b)]).toEqual([1, ['a', 'm', 'c'], ['am', 'mc']]);
  expect(score).toBeCloseTo(strengths[0]! * strengths[1]! * 0.8 * (1 + 2 / 100) ** -0.4, 15);
});

it('shares the fields that projects of both state by the day, the most shared first', () => {
  expect(suggestion('2021-06-01').sharedFields({ first: 3 })).toEqual(['field:2', 'field:1', 'field:3']);
  expect(suggestion('2022-06-01').sharedFields({ first: 3 })).toEqual(['field:2', 'field:3', 'field:1']);
});

it('tells of names, labels, the country both are in, and what ties them to the partner they share', () => {
  const { ways, ...story } = suggestion('2021-06-01').story('EN');
  expect(story).toEqual({
    starts: ['A'],
    name: 'C',
    country: 'IT',
    isSameCountry: true,
    isNarrowed: true,
    commonPartners: ['M'],
    fields: ['about field:2', 'about field:1', 'about field:3'],
  });
  expect(ways.map((way) => way.map(({ a, b }) => a + b))).toEqual([['AM', 'MC']]);
});
