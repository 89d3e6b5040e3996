import { Date as Neo4jDate } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { textsOf } from '../../network/columns/TextColumn.ts';
import { today, toDay } from '../../network/columns/toDay.ts';
import { DEFAULT_STRENGTH_MODEL, type StrengthModel } from '../../network/ties/Lens.ts';
import { checkFilter, checkModel, isFiltered } from './checkLensArguments.ts';

const SNAPSHOT = buildSnapshot(RECORDS_OF_SEVEN);
const NO_FILTER = {
  asOf: today(),
  kinds: null,
  runningOnly: false,
  runningSince: null,
  fields: null,
  programmes: null,
  maxOrganisations: null,
  without: null,
  within: null,
};

describe('a filter', () => {
  test.each([null, undefined, {}, { kinds: null, asOf: null, runningOnly: null, fields: null }])(
    'that sets nothing (%j) lets all pass as of today',
    (filter) => {
      expect(checkFilter(SNAPSHOT, filter)).toEqual(NO_FILTER);
      expect(isFiltered(checkFilter(SNAPSHOT, filter))).toBe(false);
    },
  );

  test('has its days as numbers, whether they were texts or dates of the driver', () => {
    const asText = checkFilter(SNAPSHOT, { asOf: '2024-02-29', runningSince: '1969-12-31' });
    expect([asText.asOf, asText.runningSince]).toEqual([toDay('2024-02-29'), -1]);
    expect(checkFilter(SNAPSHOT, { asOf: new Neo4jDate(2024, 2, 29) }).asOf).toBe(asText.asOf);
  });

  test('has its fields as flags', () => {
    expect(checkFilter(SNAPSHOT, { fields: ['field:/1'] }).fields).toEqual(Uint8Array.of(1));
  });

  test('has what it leaves out by index, ascending, each once', () => {
    const all = textsOf(SNAPSHOT.collaborations.ids);
    const { without } = checkFilter(SNAPSHOT, { without: [all[2]!, 'cluster:k', all[2]!] });
    expect(without?.map((one) => all[one])).toEqual(['cluster:k', all[2]]);
  });

  test.each([
    [{ kinds: [] }, '`collaborations.kinds` must name at least one kind, not []: leave it out for all.'],
    [{ maxOrganisations: 0 }, '`collaborations.maxOrganisations` must be 1 or more, not 0.'],
    [{ without: [] }, '`collaborations.without` must name 1 to 100 ids, not 0.'],
    [
      { without: Array.from({ length: 101 }, () => 'cluster:k') },
      '`collaborations.without` must name 1 to 100 ids, not 101.',
    ],
    [
      { without: ['cordis:0'] },
      '`collaborations.without` names "cordis:0", but there is no such project, cluster or agreement: give an id like "cordis:101097079".',
    ],
    [{ asOf: '2023-02-30' }, '`collaborations.asOf` must be a day of the calendar as YYYY-MM-DD, not "2023-02-30".'],
    [
      { runningSince: '1.1.2020' },
      '`collaborations.runningSince` must be a day of the calendar as YYYY-MM-DD, not "1.1.2020".',
    ],
    [
      { programmes: ['programme:X'] },
      '`collaborations.programmes` names "programme:X", but there is no such programme: give an id like "programme:HORIZON".',
    ],
  ])('of %j is refused', (filter, message) => {
    expect(() => checkFilter(SNAPSHOT, filter)).toThrow(message);
  });

  test.each([
    { asOf: '2020-01-01' },
    { runningOnly: true },
    { kinds: ['PROJECT' as const] },
    { runningSince: '2020-01-01' },
    { fields: ['field:/1'] },
    { maxOrganisations: 1 },
    { without: ['cluster:k'] },
  ])('of %j is one', (filter) => {
    expect(isFiltered(checkFilter(SNAPSHOT, filter))).toBe(true);
  });
});

describe('a model', () => {
  test('has the default wherever no number is given', () => {
    expect(checkModel(null)).toEqual(DEFAULT_STRENGTH_MODEL);
    expect(checkModel({ saturation: null, hubScale: 50 })).toEqual({ ...DEFAULT_STRENGTH_MODEL, hubScale: 50 });
    expect(checkModel({ hubDamping: 0 }).hubDamping).toBe(0);
  });

  test.each<[keyof StrengthModel, number, string]>([
    ['halfLifeYears', 0, 'above 0'],
    ['saturation', -1, 'above 0'],
    ['hubScale', 0, 'above 0'],
    ['goBetweenFactor', 1.01, 'from 0 to 1'],
    ['thirdPartyWeight', -0.1, 'from 0 to 1'],
    ['hubDamping', -1, '0 or more'],
    ['hubDamping', Infinity, '0 or more'],
  ])('with %s = %d is refused', (name, value, range) => {
    expect(() => checkModel({ [name]: value })).toThrow(`\`model.${name}\` must be ${range}, not ${value}.`);
  });
});
