import { describe, expect, it } from 'vitest';
import { buildSnapshot } from './buildSnapshot.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import {
  callRecord,
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { noShownColumns } from '../columns/ShownColumns.ts';
import { noSearchColumns } from '../search/noSearchColumns.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import { textColumn } from '../columns/TextColumn.ts';
import { COLLABORATION_KINDS, ORGANISATION_KINDS } from '../../../rules/vocabulary.ts';

const RECORDS: GraphRecords = graphRecords({
  version: 7,
  organisations: [
    organisationRecord('pic:3', { name: 'Third', parent: 'pic:1', identifiers: ['pic:3', 'VAT:IT3'] }),
    organisationRecord('pic:1', {
      name: 'FIRST',
      displayName: 'First',
      kind: 'RESEARCH',
      ...{ country: 'country:IT', region: 'region:ITI1', regionDoubted: true, sme: true },
      identifiers: ['pic:1', 'vat:it3'],
    }),
    organisationRecord('pic:2', { country: 'country:DE' }),
  ],
  collaborations: [
    collaborationRecord('cordis:9', {
      formerIds: ['tls:Nine'],
      labelIt: 'Nove',
      statedOrganisationCount: 24,
      mainProgramme: 'programme:H.2',
      programmes: ['programme:H', 'programme:H.2'],
      fields: ['field:/2', 'field:/1'],
      call: 'call:A',
      type: 'RIA',
      awarded: 1234.56,
    }),
    collaborationRecord('cluster:c', { kind: 'CLUSTER', start: '1970-01-11', end: null, statedOrganisationCount: 1 }),
    collaborationRecord('agreement:a', { kind: 'AGREEMENT', start: null, end: '1969-12-31' }),
  ],
  memberships: [
    membershipRecord('cordis:9', 'pic:2', {
      role: 'THIRD_PARTY',
      grant: 0.1,
      sources: ['source:S2', 'source:S1'],
    }),
    membershipRecord('cordis:9', 'pic:1', { role: 'COORDINATOR', grant: 10 }),
    membershipRecord('cordis:9', 'pic:2', { role: null, sources: ['source:S3', 'source:S1'] }),
    membershipRecord('cluster:c', 'pic:3', { role: 'MEMBER', start: '2001-01-01', end: '2002-01-01' }),
    membershipRecord('cluster:c', 'pic:3', { role: 'MANAGER', start: '2003-01-01', end: null }),
    membershipRecord('cluster:c', 'pic:1', { role: 'MEMBER', start: '2001-01-01', end: '2002-01-01' }),
    membershipRecord('cluster:c', 'pic:1', { role: 'MEMBER', start: '1999-01-01', end: '2000-01-01' }),
    membershipRecord('cluster:c', 'pic:1', { role: 'MEMBER', start: '2000-01-01', end: '2004-01-01' }),
    membershipRecord('agreement:a', 'pic:1', { role: 'PARTY', start: '2000-01-01' }),
    membershipRecord('agreement:a', 'pic:1', { role: 'PARTY', end: '2000-01-01' }),
  ],
  funding: [
    { id: 'f3', funder: 'pic:1', target: 'cluster:c', amount: 3 },
    { id: 'f1', funder: 'pic:1', target: 'cordis:9', amount: null },
    { id: 'f2', funder: 'pic:2', target: 'pic:3', amount: 1.005 },
  ],
  programmes: [
    {
      id: 'programme:H.2',
      label: 'Health',
      labelIt: 'Salute',
      parent: 'programme:H',
      runners: ['pic:2', 'pic:1', 'pic:2'],
    },
    { id: 'programme:H', label: 'Horizon', parent: null, runners: [] },
  ],
  fields: [
    { id: 'field:/2', label: 'two', parent: null },
    { id: 'field:/1', label: 'one', parent: 'field:/2' },
  ],
  calls: [
    callRecord('call:A', {
      ...{ label: 'Call A', opening: '1970-01-03', deadlines: ['1970-02-01', '1970-01-11'], lastEntry: '1970-01-11' },
      ...{ statedStatus: 'OPEN', typesOfAction: ['RIA', 'IA'], copiedOn: '1970-01-02', programme: 'programme:H.2' },
    }),
  ],
  regions: [
    { id: 'region:ITI1', label: 'Toscana', parent: 'region:ITI' },
    { id: 'region:ITI', label: 'Centro', parent: null },
  ],
  countries: [
    { id: 'country:IT', label: 'Italy', labelIt: 'Italia' },
    { id: 'country:DE', label: 'Germany' },
  ],
});

const kindsOf = <Kind>(known: readonly Kind[], kinds: readonly (Kind | null)[]): Int8Array =>
  Int8Array.from(kinds, (kind) => (kind === null ? NONE : known.indexOf(kind)));
const day = (isoDate: string): number => Date.parse(isoDate) / 86_400_000;

describe('buildSnapshot', () => {
  it('turns every row of the graph into its place in the columns', () => {
    const snapshot = buildSnapshot(RECORDS);
    expect(snapshot).toEqual({
      version: 7,
      search: noSearchColumns(),
      shown: noShownColumns(),
      organisations: {
        ids: textColumn(['pic:1', 'pic:2', 'pic:3']),
        names: textColumn(['FIRST', 'PIC:2', 'Third']),
        displayNames: textColumn(['First', 'PIC:2', 'Third']),
        kinds: kindsOf(ORGANISATION_KINDS, ['RESEARCH', null, null]),
        countries: Int32Array.of(1, 0, NONE),
        regions: Int32Array.of(1, NONE, NONE),
        regionDoubted: Int8Array.of(1, 0, 0),
        parents: Int32Array.of(NONE, NONE, 0),
        smes: Int8Array.of(1, NONE, NONE),
      },
      collaborations: {
        ids: textColumn(['agreement:a', 'cluster:c', 'cordis:9']),
        kinds: kindsOf(COLLABORATION_KINDS, ['AGREEMENT', 'CLUSTER', 'PROJECT']),
        labels: textColumn(['AGREEMENT:A', 'CLUSTER:C', 'CORDIS:9']),
        labelsIt: textColumn(['AGREEMENT:A', 'CLUSTER:C', 'Nove']),
        starts: Int32Array.of(UNKNOWN_DAY, 10, day('2020-01-01')),
        ends: Int32Array.of(-1, UNKNOWN_DAY, day('2020-12-31')),
        sizes: Int32Array.of(1, 2, 24),
        sizesEstimated: Uint8Array.of(0, 0, 0),
        mainProgrammes: Int32Array.of(NONE, NONE, 1),
        programmes: { offsets: Int32Array.of(0, 0, 0, 2), values: Int32Array.of(0, 1) },
        fields: { offsets: Int32Array.of(0, 0, 0, 2), values: Int32Array.of(0, 1) },
        calls: Int32Array.of(NONE, NONE, 0),
        types: Int32Array.of(NONE, NONE, 0),
        typeNames: ['RIA'],
        awarded: Float64Array.of(NaN, NaN, 123456),
      },
      memberships: {
        offsets: Int32Array.of(0, 1, 3, 5),
        organisations: Int32Array.of(0, 0, 2, 0, 1),
        roles: Uint16Array.of(0b1_0000_0000, 0b1000_0000, 0b1100_0000, 0b1, 0b10_0000),
        roleUnknown: Uint8Array.of(0, 0, 0, 0, 1),
        starts: Int32Array.of(UNKNOWN_DAY, day('1999-01-01'), day('2001-01-01'), UNKNOWN_DAY, UNKNOWN_DAY),
        ends: Int32Array.of(UNKNOWN_DAY, day('2004-01-01'), UNKNOWN_DAY, UNKNOWN_DAY, UNKNOWN_DAY),
        sources: Int32Array.of(0, 0, 0, 0, 1),
        sourceLists: [['source:S1'], ['source:S1', 'source:S2', 'source:S3']],
      },
      membershipsOf: { offsets: Int32Array.of(0, 3, 4, 5), values: Int32Array.of(0, 1, 3, 4, 2) },
      collaborationOf: Int32Array.of(0, 1, 1, 2, 2),
      partnerCounts: Int32Array.of(1, 1, 0),
      programmes: {
        ids: textColumn(['programme:H', 'programme:H.2']),
        labels: textColumn(['Horizon', 'Health']),
        labelsIt: textColumn(['Horizon', 'Salute']),
        parents: Int32Array.of(NONE, 0),
        runners: { offsets: Int32Array.of(0, 0, 2), values: Int32Array.of(0, 1) },
      },
      fields: {
        ids: textColumn(['field:/1', 'field:/2']),
        labels: textColumn(['one', 'two']),
        labelsIt: textColumn(['one', 'two']),
        parents: Int32Array.of(1, NONE),
      },
      calls: {
        ...{ ids: textColumn(['call:A']), labels: textColumn(['Call A']), programmes: Int32Array.of(1) },
        ...{ openings: Int32Array.of(2), lastEntries: Int32Array.of(10), stated: Int8Array.of(1) },
        deadlines: { offsets: Int32Array.of(0, 2), values: Int32Array.of(10, 31) },
        types: { offsets: Int32Array.of(0, 2), values: Int32Array.of(0, 1) },
        ...{ typeNames: ['IA', 'RIA'], copies: Int32Array.of(1) },
      },
      countries: {
        ids: textColumn(['country:DE', 'country:IT']),
        labels: textColumn(['Germany', 'Italy']),
        labelsIt: textColumn(['Germany', 'Italia']),
      },
      regions: {
        ids: textColumn(['region:ITI', 'region:ITI1']),
        labels: textColumn(['Centro', 'Toscana']),
        labelsIt: textColumn(['Centro', 'Toscana']),
        parents: Int32Array.of(NONE, 0),
      },
      grants: {
        projects: Int32Array.of(2, 2, 2, 2, NONE, NONE),
        organisations: Int32Array.of(0, 1, 1, NONE, 2, NONE),
        funders: Int32Array.of(NONE, NONE, NONE, 0, 1, 0),
        roles: Int8Array.of(0, 5, NONE, NONE, NONE, NONE),
        cents: Float64Array.of(1000, 10, NaN, NaN, Math.round(1.005 * 100), 300),
      },
      identifiers: {
        texts: textColumn(['pic:1', 'pic:2', 'pic:3', 'vat:it3']),
        bearers: { offsets: Int32Array.of(0, 1, 2, 3, 5), values: Int32Array.of(0, 1, 2, 0, 2) },
      },
      formerIds: {
        texts: textColumn(['tls:nine']),
        bearers: { offsets: Int32Array.of(0, 1), values: Int32Array.of(2) },
      },
    });
  });

  it('names a membership whose organisation or collaboration is not in the graph', () => {
    const withMembership = (collaboration: string, organisation: string): GraphRecords => ({
      ...RECORDS,
      memberships: [membershipRecord(collaboration, organisation)],
    });
    expect(() => buildSnapshot(withMembership('cordis:9', 'pic:4'))).toThrow(
      new Error(
        'The membership of "pic:4" in "cordis:9" refers to the organisation "pic:4", which is not in the graph.',
      ),
    );
    expect(() => buildSnapshot(withMembership('cordis:8', 'pic:1'))).toThrow(
      new Error(
        'The membership of "pic:1" in "cordis:8" refers to the collaboration "cordis:8", which is not in the graph.',
      ),
    );
  });

  it('names a funding whose target or funder is not in the graph', () => {
    const withFunding = (funder: string, target: string): GraphRecords => ({
      ...RECORDS,
      funding: [{ id: 'f', funder, target, amount: 1 }],
    });
    expect(() => buildSnapshot(withFunding('pic:4', 'pic:1'))).toThrow(
      new Error('The funding "f" refers to the organisation "pic:4", which is not in the graph.'),
    );
    expect(() => buildSnapshot(withFunding('pic:1', 'cordis:8'))).toThrow(
      new Error('The funding "f" refers to the collaboration "cordis:8", which is not in the graph.'),
    );
  });

  it('refuses one id for two organisations', () => {
    const organisations = [organisationRecord('pic:1'), organisationRecord('pic:1')];
    expect(() => buildSnapshot(graphRecords({ organisations }))).toThrow(
      new Error('There are two organisations "pic:1" in the graph.'),
    );
  });

  it('refuses a day that is not in the calendar', () => {
    const collaborations = [collaborationRecord('cordis:1', { start: '2023-02-30' })];
    expect(() => buildSnapshot(graphRecords({ collaborations }))).toThrow(
      new Error('"2023-02-30" is not a date: it must be a day of the calendar, as in 2023-01-31.'),
    );
  });
});
