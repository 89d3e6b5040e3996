import { describe, expect, it } from 'vitest';
import type { FundingDimension } from '../../network/funding/FundingDimension.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import type { FundingFilter } from '../generated.ts';
import { FUNDING_RECORDS, FUNDING_SNAPSHOT } from '../../../test/oracles/fundingGraphForTests.ts';
import type { FundingSum } from '../../network/funding/fundingPage.ts';
import { askFunding } from '../../../test/oracles/askFunding.ts';

/** A sum on one line: euro, awarded euro, and how many projects, organisations and grants; "?" before what is unknown. */
function inShort(sum: FundingSum): string {
  const { amount, awarded, awardedUnknownCount, projectCount, organisationCount, grantCount, unknownAmountCount } = sum;
  return `${amount} of ${awarded}, ${projectCount} (?${awardedUnknownCount}) projects, ${organisationCount} organisations, ${grantCount} (?${unknownAmountCount}) grants`;
}

function ask(groupBy: FundingDimension | FundingDimension[], where: FundingFilter = {}, more = {}): string[] {
  const { rows } = askFunding(FUNDING_SNAPSHOT, { groupBy: [groupBy].flat(), where, ...more });
  return rows.map(({ keys, sum }) => `${keys.map(({ id }) => id).join(' | ')}: ${inShort(sum)}`);
}

function total(where: FundingFilter): string {
  return inShort(askFunding(FUNDING_SNAPSHOT, { groupBy: ['FUNDER'], where }).total);
}

it('gives the whole answer', () => {
  const where = { projects: ['cordis:1'] };
  const answer = askFunding(FUNDING_SNAPSHOT, { groupBy: ['FUNDER', 'ROLE'], where, first: 2 });
  expect(answer.endCursor).toMatch(/^[\w-]+$/);
  const { endCursor, hasNextPage, startCursor, hasPreviousPage } = answer.pageInfo;
  expect([endCursor, hasNextPage, hasPreviousPage]).toEqual([answer.endCursor, true, false]);
  expect(startCursor).not.toBe(endCursor);
  expect(answer).toEqual({
    graphVersion: 7,
    rows: [
      {
        keys: [
          {
            dimension: 'FUNDER',
            id: 'pic:4',
            label: 'Ministry',
            labelIt: null,
            entity: { type: 'Funder', id: 'pic:4' },
          },
          { dimension: 'ROLE', id: null, label: 'Not recorded', labelIt: null, entity: null },
        ],
        sum: {
          amount: 3,
          doubtedRegionAmount: 0,
          awarded: 1000.1,
          awardedUnknownCount: 0,
          projectCount: 1,
          organisationCount: 0,
          grantCount: 1,
          unknownAmountCount: 0,
        },
      },
      {
        keys: [
          {
            dimension: 'FUNDER',
            id: 'pic:1',
            label: 'European Commission',
            labelIt: null,
            entity: { type: 'Funder', id: 'pic:1' },
          },
          { dimension: 'ROLE', id: 'ASSOCIATED_PARTNER', label: 'Associated partner', labelIt: null, entity: null },
        ],
        sum: {
          amount: 0.2,
          doubtedRegionAmount: 0,
          awarded: 1000.1,
          awardedUnknownCount: 0,
          projectCount: 1,
          organisationCount: 1,
          grantCount: 1,
          unknownAmountCount: 0,
        },
      },
    ],
    total: {
      amount: 3.3,
      doubtedRegionAmount: 0,
      awarded: 1000.1,
      awardedUnknownCount: 0,
      projectCount: 1,
      organisationCount: 2,
      grantCount: 4,
      unknownAmountCount: 1,
    },
    rowCount: 4,
    pageInfo: answer.pageInfo,
    endCursor: answer.endCursor,
    hasNextPage: true,
  });
});

describe('grouping', () => {
  it('finds the funder of a participation upward from its main programme, and counts a joint grant in both rows', () => {
    expect(ask('FUNDER')).toEqual([
      'pic:4: 26 of 1000.1, 2 (?1) projects, 2 organisations, 5 (?1) grants',
      'pic:1: 5.3 of 1050.1, 3 (?1) projects, 3 organisations, 4 (?1) grants',
      ': null of null, 1 (?1) projects, 1 organisations, 1 (?1) grants',
    ]);
    expect(total({})).toBe('26.3 of 1050.1, 4 (?2) projects, 3 organisations, 9 (?3) grants');
  });

  it('gives a framework the id of its root without the prefix, and money from outside none', () => {
    expect(ask('FRAMEWORK')).toEqual([
      ': 21 of 1000.1, 1 (?0) projects, 1 organisations, 4 (?1) grants',
      'JOINT: 5 of null, 1 (?1) projects, 1 organisations, 1 (?0) grants',
      'HORIZON: 0.3 of 1050.1, 2 (?0) projects, 2 organisations, 3 (?1) grants',
      'ORPHAN: null of null, 1 (?1) projects, 1 organisations, 1 (?1) grants',
    ]);
    expect(
      askFunding(FUNDING_SNAPSHOT, { groupBy: ['FRAMEWORK'], orderBy: 'PROJECTS_DESC', first: 1 }).rows[0]!.keys,
    ).toEqual([
      {
        dimension: 'FRAMEWORK',
        id: 'HORIZON',
        label: 'Horizon Europe',
        labelIt: null,
        entity: { type: 'Programme', id: 'programme:HORIZON' },
      },
    ]);
  });

  it('says of a whole programme among its parts that the part is not on record', () => {
    const [first, ...others] = FUNDING_RECORDS.collaborations;
    const main = { ...first!, mainProgramme: 'programme:HORIZON' };
    const snapshot = buildSnapshot({ ...FUNDING_RECORDS, collaborations: [main, ...others] });
    const { rows } = askFunding(snapshot, { groupBy: ['PROGRAMME', 'FRAMEWORK'], orderBy: 'PROJECTS_DESC' });
    const labels = rows.map(({ keys }) => keys.map(({ label, labelIt }) => [label, labelIt]));
    expect(labels).toContainEqual([
      ['Horizon Europe, part not on record', 'Horizon Europe, parte non nota'],
      ['Horizon Europe', null],
    ]);
  });

  it('groups by the main programme only, and by call', () => {
    expect(ask('PROGRAMME', { projects: ['cordis:1'] })).toEqual([
      ': 3 of 1000.1, 1 (?0) projects, 0 organisations, 1 (?0) grants',
      'programme:HORIZON.2.1: 0.3 of 1000.1, 1 (?0) projects, 2 organisations, 3 (?1) grants',
    ]);
    expect(ask('CALL', { projects: ['cordis:1', 'cordis:3'] })).toEqual([
      ': 3 of 1000.1, 1 (?0) projects, 0 organisations, 1 (?0) grants',
      'call:A: 0.3 of 1050.1, 2 (?0) projects, 2 organisations, 3 (?1) grants',
    ]);
  });

  it('gives money from outside its own project, and that of an agreement or a cluster none', () => {
    expect(ask('PROJECT', { funders: ['pic:4'] })).toEqual([
      ': 18 of null, 0 (?0) projects, 1 organisations, 3 (?1) grants',
      'cordis:2: 5 of null, 1 (?1) projects, 1 organisations, 1 (?0) grants',
      'cordis:1: 3 of 1000.1, 1 (?0) projects, 0 organisations, 1 (?0) grants',
    ]);
  });

  it('gives money from outside the organisation it goes to, with its country', () => {
    expect(ask(['COUNTRY', 'ORGANISATION'])).toEqual([
      ' | : 14 of 1000.1, 1 (?0) projects, 0 organisations, 3 (?1) grants',
      'country:IT | pic:3: 7.2 of 1000.1, 1 (?0) projects, 1 organisations, 3 (?1) grants',
      ' | pic:5: 5 of null, 1 (?1) projects, 1 organisations, 1 (?0) grants',
      'country:SE | pic:2: 0.1 of 1000.1, 2 (?1) projects, 1 organisations, 2 (?1) grants',
    ]);
  });

  it('counts a project with several fields in each, and stated fields only', () => {
    expect(ask('FIELD')).toEqual([
      ': 23 of null, 2 (?2) projects, 3 organisations, 5 (?2) grants',
      'field:/1/2: 3.3 of 1000.1, 1 (?0) projects, 2 organisations, 4 (?1) grants',
      'field:/3: 3.3 of 1000.1, 1 (?0) projects, 2 organisations, 4 (?1) grants',
      'field:/1: null of 50, 1 (?0) projects, 0 organisations, 0 (?0) grants',
    ]);
  });

  it('groups by year and type of the project, whoever pays', () => {
    expect(ask(['START_YEAR', 'PROJECT_TYPE'])).toEqual([
      ' | : 23 of null, 2 (?2) projects, 3 organisations, 5 (?2) grants',
      '2020 | RIA: 3.3 of 1000.1, 1 (?0) projects, 2 organisations, 4 (?1) grants',
      '2021 | RIA: null of 50, 1 (?0) projects, 0 organisations, 0 (?0) grants',
    ]);
  });

  it('keeps the rows of one organisation in one project apart by role', () => {
    expect(ask('ROLE', { organisations: ['pic:3'], projects: ['cordis:1'] })).toEqual([
      'ASSOCIATED_PARTNER: 0.2 of 1000.1, 1 (?0) projects, 1 organisations, 1 (?0) grants',
      'THIRD_PARTY: null of 1000.1, 1 (?0) projects, 1 organisations, 1 (?1) grants',
    ]);
  });

  it('counts a project with no participation unless grouping or filter is about organisations', () => {
    const bare = { projects: ['cordis:3'] };
    expect(ask('FUNDER', bare)).toEqual(['pic:1: null of 50, 1 (?0) projects, 0 organisations, 0 (?0) grants']);
    for (const dimension of ['ORGANISATION', 'COUNTRY', 'ROLE'] as const) expect(ask(dimension, bare)).toEqual([]);
    expect(ask('FUNDER', { ...bare, organisations: ['pic:2'] })).toEqual([]);
    expect(ask('FUNDER', { ...bare, countries: ['IT'] })).toEqual([]);
    expect(ask('FUNDER', { ...bare, clusters: ['cluster:c'] })).toEqual([]);
  });
});

describe('filters', () => {
  it.each<[string, FundingFilter, string]>([
    [
      'funders: several runners are each a match',
      { funders: ['pic:1'] },
      '5.3 of 1050.1, 3 (?1) projects, 3 organisations, 4 (?1) grants',
    ],
    [
      'programmes: any programme, or one below, and no money from outside',
      { programmes: ['programme:JOINT'] },
      '5.3 of 1000.1, 2 (?1) projects, 3 organisations, 4 (?1) grants',
    ],
    [
      'programmes: a wider one lets the narrower pass',
      { programmes: ['programme:HORIZON'] },
      '0.3 of 1050.1, 2 (?0) projects, 2 organisations, 3 (?1) grants',
    ],
    [
      'projects: money from outside to them too',
      { projects: ['cordis:1'] },
      '3.3 of 1000.1, 1 (?0) projects, 2 organisations, 4 (?1) grants',
    ],
    [
      'organisations: by any identifier in any case',
      { organisations: ['TLS:Home'] },
      '7.2 of 1000.1, 1 (?0) projects, 1 organisations, 3 (?1) grants',
    ],
    [
      'countries: not those of unknown country',
      { countries: ['country:IT', 'se'] },
      '7.3 of 1000.1, 2 (?1) projects, 2 organisations, 5 (?2) grants',
    ],
    [
      'clusters: who is or was a member',
      { clusters: ['cluster:c'] },
      '7.2 of 1000.1, 1 (?0) projects, 1 organisations, 3 (?1) grants',
    ],
    [
      'fields: a wider one lets the narrower pass',
      { fields: ['field:/1'] },
      '3.3 of 1050.1, 2 (?0) projects, 2 organisations, 4 (?1) grants',
    ],
    [
      'startFrom: not an unknown start',
      { startFrom: '2020-01-02' },
      'null of 50, 1 (?0) projects, 0 organisations, 0 (?0) grants',
    ],
    [
      'startTo: not an unknown start',
      { startTo: '2020-01-01' },
      '3.3 of 1000.1, 1 (?0) projects, 2 organisations, 4 (?1) grants',
    ],
    [
      'runningOn: the last day is in',
      { runningOn: '2020-12-31' },
      '8.3 of 1000.1, 2 (?1) projects, 3 organisations, 5 (?1) grants',
    ],
    [
      'runningOn: an unknown end lasts, an unknown start has begun',
      { runningOn: '2021-06-30' },
      '5 of 50, 2 (?1) projects, 1 organisations, 1 (?0) grants',
    ],
    [
      'null is left out',
      { funders: null, fields: null, startFrom: null },
      '26.3 of 1050.1, 4 (?2) projects, 3 organisations, 9 (?3) grants',
    ],
  ])('%s', (_, where, expected) => {
    expect(total(where)).toBe(expected);
  });

  it('groups under a fields filter only by those at or below it', () => {
    expect(ask('FIELD', { fields: ['field:/1'] })).toEqual([
      'field:/1/2: 3.3 of 1000.1, 1 (?0) projects, 2 organisations, 4 (?1) grants',
      'field:/1: null of 50, 1 (?0) projects, 0 organisations, 0 (?0) grants',
    ]);
  });
});
