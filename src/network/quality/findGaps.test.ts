import { describe, expect, it } from 'vitest';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import type { GraphRecords } from '../../neo4j/GraphRecords.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { findGaps } from './findGaps.ts';
import { type Gap, GAP_CODES, type GapCode, STORED_GAPS } from './Gap.ts';

function gapOf(code: GapCode, given: Partial<GraphRecords>): Omit<Gap, 'code'> {
  const found = findGaps(buildSnapshot(graphRecords(given))).filter((gap) => gap.code === code);
  expect(found).toHaveLength(1);
  const [{ count, of, examples }] = found as [Gap];
  return { count, of, examples };
}

const COUNTRIES = ['country:GR', 'country:IT'].map((id) => ({ id, label: id }));
const named = (id: string, name: string, country: string | null = 'country:GR') =>
  organisationRecord(id, { name, country });

describe('findGaps', () => {
  it('tells every gap that the snapshot shows, in order, also where there is nothing', () => {
    const expected = GAP_CODES.filter((code) => !STORED_GAPS.includes(code));
    expect(findGaps(buildSnapshot(graphRecords()))).toEqual(
      expected.map((code) => ({ code, count: 0, of: 0, examples: [] })),
    );
  });

  it('finds namesakes in one country, whatever their case, accents and stops', () => {
    const organisations = [
      named('o1', 'Ελλάς'),
      named('o2', 'ΕΛΛΑΣ Α.'),
      named('o3', 'ΕΛΛΑΣ'),
      named('o4', 'Ε.Λ.Λ.Α.Σ.Α.'),
      named('o5', 'ΕΛΛΑΣ', 'country:IT'),
      named('o6', 'ΕΛΛΑΣ', null),
      named('o7', 'ΕΛΛΑΣ', null),
    ];
    expect(gapOf('SAME_NAME_AND_COUNTRY', { organisations, countries: COUNTRIES })).toEqual({
      count: 4,
      of: 7,
      examples: ['o1', 'o2', 'o3', 'o4'],
    });
  });

  it('finds organisations that are known by their number alone', () => {
    const organisations = [
      named('pic:900000001', 'PIC 900000001'),
      named('pic:900000002', 'PIC 900000001'),
      named('ror:02', 'ror:02'),
      named('tls:a', 'A'),
    ];
    expect(gapOf('ORGANISATION_WITHOUT_NAME', { organisations, countries: COUNTRIES })).toEqual({
      count: 2,
      of: 4,
      examples: ['pic:900000001', 'ror:02'],
    });
  });

  it('finds organisations without a country, and those that no authority numbers', () => {
    const organisations = [
      organisationRecord('pic:1', { country: 'country:IT' }),
      organisationRecord('tls:a', { identifiers: ['tls:a', 'ror:02'] }),
      organisationRecord('tls:b', { identifiers: ['tls:b', 'PICTURE:1', 'wikidata'] }),
      organisationRecord('tls:c', { identifiers: ['tls:c', 'VAT:IT1'] }),
    ];
    const given = { organisations, countries: COUNTRIES };
    expect(gapOf('ORGANISATION_WITHOUT_COUNTRY', given)).toEqual({
      count: 3,
      of: 4,
      examples: ['tls:a', 'tls:b', 'tls:c'],
    });
    expect(gapOf('ORGANISATION_WITHOUT_IDENTIFIER', given)).toEqual({ count: 1, of: 4, examples: ['tls:b'] });
  });

  it('counts participations with no grant or role, and shows their project once; other funding is none', () => {
    const given = {
      organisations: ['o1', 'o2', 'o3'].map((id) => organisationRecord(id)),
      collaborations: [collaborationRecord('p1'), collaborationRecord('p2')],
      memberships: [
        membershipRecord('p1', 'o1', { grant: null, role: null }),
        membershipRecord('p1', 'o2', { grant: null }),
        membershipRecord('p1', 'o3', { grant: 0 }),
        membershipRecord('p2', 'o1', { grant: 5, role: null }),
      ],
      funding: [{ id: 'f', funder: 'o1', target: 'p2', amount: null }],
    };
    expect(gapOf('GRANT_UNKNOWN', given)).toEqual({ count: 2, of: 4, examples: ['p1'] });
    expect(gapOf('ROLE_UNKNOWN', given)).toEqual({ count: 2, of: 4, examples: ['p1', 'p2'] });
  });

  it('finds what projects lack; clusters and agreements are not looked at', () => {
    const given = {
      organisations: ['o1', 'o2'].map((id) => organisationRecord(id)),
      collaborations: [
        collaborationRecord('a', { kind: 'AGREEMENT', start: null }),
        collaborationRecord('c', { kind: 'CLUSTER', start: null, end: null }),
        collaborationRecord('p1', { start: null, awarded: 0, statedOrganisationCount: 3 }),
        collaborationRecord('p2', { end: null, awarded: 1 }),
        collaborationRecord('p3', { start: '2021-01-02', end: '2021-01-01' }),
        collaborationRecord('p4', { start: '2021-01-01', end: '2021-01-01', statedOrganisationCount: 2 }),
      ],
      memberships: [
        membershipRecord('p1', 'o1'),
        membershipRecord('p1', 'o2'),
        membershipRecord('p4', 'o1'),
        membershipRecord('p4', 'o2'),
      ],
    };
    expect(gapOf('START_UNKNOWN', given)).toEqual({ count: 1, of: 4, examples: ['p1'] });
    expect(gapOf('END_UNKNOWN', given)).toEqual({ count: 1, of: 4, examples: ['p2'] });
    expect(gapOf('AWARD_UNKNOWN', given)).toEqual({ count: 2, of: 4, examples: ['p3', 'p4'] });
    expect(gapOf('DATES_REVERSED', given)).toEqual({ count: 1, of: 4, examples: ['p3'] });
    expect(gapOf('NO_ORGANISATION_LISTED', given)).toEqual({ count: 2, of: 4, examples: ['p2', 'p3'] });
    expect(gapOf('PARTNERS_NOT_LISTED', given)).toEqual({ count: 1, of: 4, examples: ['p1'] });
  });

  it('takes no estimate for what a source states', () => {
    const ids = ['o1', 'o2', 'o3', 'o4'];
    const given = {
      organisations: ids.map((id) => organisationRecord(id)),
      collaborations: ['p1', 'p2'].map((id) => collaborationRecord(id, { type: 'RIA' })),
      memberships: [membershipRecord('p1', 'o1'), ...ids.map((id) => membershipRecord('p2', id))],
    };
    expect(gapOf('PARTNERS_NOT_LISTED', given)).toEqual({ count: 0, of: 2, examples: [] });
  });

  it('shows fifty examples at most', () => {
    const organisations = Array.from({ length: 60 }, (_, at) => organisationRecord(`tls:${10 + at}`));
    const { count, examples } = gapOf('ORGANISATION_WITHOUT_IDENTIFIER', { organisations });
    expect([count, examples.length, examples.at(-1)]).toEqual([60, 50, 'tls:59']);
  });
});
