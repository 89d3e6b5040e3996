import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CollaborationRecord, GraphRecords } from '../../neo4j/GraphRecords.ts';
import { indexOf, toLens } from '../../../test/oracles/askNetwork.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { DEFAULT_STRENGTH_MODEL, type Lens } from '../ties/Lens.ts';
import { randomQuestion, randomSmallGraph } from '../../../test/oracles/randomGraph.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import type { OracleFilter } from '../../../test/oracles/sharedCollaborations.oracle.ts';
import { sharedCollaborations } from '../ties/sharedCollaborations.ts';
import { textAt, textsOf } from '../columns/TextColumn.ts';
import { compareOrganisations } from './compareOrganisations.ts';
import { oracleComparison, type OracleComparison } from '../../../test/oracles/compareOrganisations.oracle.ts';

const FILTER: OracleFilter = {
  asOf: '2020-07-01',
  kinds: null,
  runningOnly: false,
  runningSince: null,
  fields: null,
  programmes: null,
  maxOrganisations: null,
  without: null,
};

function compare(lens: Lens, ids: string[], limit = Infinity): OracleComparison {
  const { snapshot } = lens;
  const organisationIds = textsOf(snapshot.organisations.ids);
  const toIds = (indices: readonly number[]): string[] => indices.map((index) => organisationIds[index]!);
  const indices = ids.map((id) => organisationIds.indexOf(id));
  const { sharedPartners, sharedProjects, sharedFunders, organisations } = compareOrganisations(lens, {
    organisations: indices,
    limit,
  });
  return {
    sharedPartners: toIds(sharedPartners.organisations),
    sharedProjects: sharedProjects.map((project) => textAt(snapshot.collaborations.ids, project)),
    sharedFunders: toIds(sharedFunders),
    organisations: organisations.map(({ organisation, grants, ownPartners, ...counts }) => ({
      ...counts,
      organisation: organisationIds[organisation]!,
      funding: grants.knownCount === 0 ? null : grants.cents / 100,
      fundingUnknownCount: grants.unknownCount,
      ownPartners: toIds(ownPartners.organisations),
    })),
  };
}

const lensOf = (records: GraphRecords, filter: Partial<OracleFilter> = {}): Lens =>
  toLens(buildSnapshot(records), { filter: { ...FILTER, ...filter }, model: DEFAULT_STRENGTH_MODEL });

/** `a` coordinates three projects: with `b`, with `b` and `c`, and one to come with `d`; `b` and `d` are in a cluster. */
const SCENE = graphRecords({
  organisations: [
    organisationRecord('a', { country: 'country:IT' }),
    organisationRecord('b', { country: 'country:IT' }),
    organisationRecord('c', { country: 'country:DE' }),
    organisationRecord('d'),
    organisationRecord('funder'),
  ],
  collaborations: [
    collaborationRecord('p1', { start: '2015-01-01', end: '2019-12-31', mainProgramme: 'part' }),
    collaborationRecord('p2', { mainProgramme: 'other' }),
    collaborationRecord('p3', { start: '2030-01-01', end: null, mainProgramme: 'part' }),
    collaborationRecord('club', { kind: 'CLUSTER', end: null }),
  ],
  memberships: [
    membershipRecord('p1', 'a', { role: 'COORDINATOR', grant: 0.1 }),
    membershipRecord('p1', 'a', { role: 'THIRD_PARTY', grant: 0.2 }),
    membershipRecord('p1', 'b'),
    membershipRecord('p2', 'a', { role: 'COORDINATOR' }),
    membershipRecord('p2', 'b', { grant: 0 }),
    membershipRecord('p2', 'c'),
    membershipRecord('p3', 'a', { role: 'COORDINATOR', grant: 1000 }),
    membershipRecord('p3', 'd', { grant: 1000 }),
    membershipRecord('club', 'b', { role: 'MEMBER' }),
    membershipRecord('club', 'd', { role: 'MEMBER' }),
  ],
  funding: [{ id: 'f', funder: 'c', target: 'a', amount: 77 }],
  programmes: [
    { id: 'whole', label: 'Whole', parent: null, runners: ['funder'] },
    { id: 'part', label: 'Part', parent: 'whole', runners: [] },
    { id: 'other', label: 'Other', parent: null, runners: ['c', 'funder'] },
  ],
  countries: ['country:DE', 'country:IT'].map((id) => ({ id, label: id })),
});

describe('compareOrganisations', () => {
  it('says what two share and what each alone has, in the order asked', () => {
    expect(compare(lensOf(SCENE), ['b', 'a'])).toEqual({
      sharedPartners: ['c'],
      sharedProjects: ['p2', 'p1'],
      sharedFunders: ['c', 'funder'],
      organisations: [
        {
          organisation: 'b',
          partnerCount: 3,
          projectCount: 2,
          runningProjectCount: 1,
          coordinatedCount: 0,
          countryCount: 2,
          funding: 0,
          fundingUnknownCount: 1,
          ownPartners: ['a', 'd'],
        },
        {
          organisation: 'a',
          partnerCount: 2,
          projectCount: 2,
          runningProjectCount: 1,
          coordinatedCount: 2,
          countryCount: 2,
          funding: 0.3,
          fundingUnknownCount: 1,
          ownPartners: ['b'],
        },
      ],
    });
  });

  it('shares among three only what all three have, and leaves unknown money unknown', () => {
    const { sharedPartners, sharedProjects, sharedFunders, organisations } = compare(lensOf(SCENE), ['a', 'c', 'd']);
    expect([sharedPartners, sharedProjects, sharedFunders]).toEqual([['b'], [], []]);
    expect(organisations.map(({ ownPartners, funding }) => [ownPartners, funding])).toEqual([
      [['c'], 0.3],
      [['a'], null],
      [[], null],
    ]);
  });

  it('counts only what the filter lets pass', () => {
    const clusters = compare(lensOf(SCENE, { kinds: ['CLUSTER'] }), ['b', 'd']);
    expect(clusters.sharedProjects).toEqual([]);
    expect(clusters.organisations.map((one) => [one.partnerCount, one.projectCount, one.funding])).toEqual([
      [1, 0, null],
      [1, 0, null],
    ]);
    expect(compare(lensOf(SCENE, { asOf: '2031-01-01' }), ['a', 'd'])).toMatchObject({
      sharedProjects: ['p3'],
      sharedFunders: ['funder'],
      organisations: [
        { projectCount: 3, runningProjectCount: 1, funding: 1000.3 },
        { projectCount: 1, funding: 1000 },
      ],
    });
  });

  it('gives as many partners as asked for, and says how many there are', () => {
    const lens = lensOf(SCENE);
    const { organisations } = compareOrganisations(lens, { organisations: [1, 4], limit: 2 });
    expect(organisations[0]?.ownPartners).toEqual({ organisations: [0, 3], count: 3 });
  });

  it('agrees with the slow and obvious oracle on any graph', () => {
    fc.assert(
      fc.property(graphAndQuestion(), ({ records, filter, ids }) => {
        const lens = toLens(buildSnapshot(records), { filter, model: DEFAULT_STRENGTH_MODEL });
        const found = compare(lens, ids);
        expect(found).toEqual(oracleComparison(records, filter, ids));
        if (ids.length > 2) return;
        const [a = -1, b = -1] = ids.map((id) => indexOf(lens.snapshot, id));
        const shared = sharedCollaborations(lens, a, b).map((one) => one.collaboration);
        const projects = shared.filter((one) => collaborationKind(lens.snapshot.collaborations, one) === 'PROJECT');
        expect(found.sharedProjects.length).toBe(projects.length);
        for (const { partnerCount, ownPartners } of found.organisations) {
          expect(partnerCount).toBe(found.sharedPartners.length + ownPartners.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** A random graph with money and who runs its programmes, and two to four of its organisations. */
function graphAndQuestion() {
  const ids = ['o10', 'o11', 'o12', 'o13', 'o14', 'o15'];
  return randomSmallGraph().chain((plain) => {
    const eachOf = <T>(count: number, value: fc.Arbitrary<T>) =>
      fc.array(value, { minLength: count, maxLength: count });
    const programmes = plain.programmes.map(({ id }) => id);
    return fc
      .record({
        grants: eachOf(plain.memberships.length, fc.option(fc.integer({ min: 0, max: 100_000_000 }))),
        mains: eachOf(plain.collaborations.length, fc.option(fc.constantFrom(...programmes))),
        runners: eachOf(programmes.length, fc.subarray(ids, { maxLength: 2 })),
        isTree: fc.boolean(),
        question: randomQuestion(plain),
        ids: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 4 }),
      })
      .map(({ grants, mains, runners, isTree, question: { filter }, ids }) => ({
        ids,
        filter,
        records: {
          ...plain,
          memberships: plain.memberships.map((row, i) => ({ ...row, grant: toEuro(grants[i]) })),
          collaborations: plain.collaborations.map((one, i) => withMainProgramme(one, mains[i])),
          programmes: plain.programmes.map((one, i) => ({
            ...one,
            runners: runners[i] ?? [],
            parent: isTree && i > 0 ? 'programme:A' : null,
          })),
        },
      }));
  });
}

function toEuro(cents: number | null | undefined): number | null {
  return typeof cents === 'number' ? cents / 100 : null;
}

function withMainProgramme(one: CollaborationRecord, main: string | null = null): CollaborationRecord {
  return { ...one, mainProgramme: main, programmes: main === null ? one.programmes : [...one.programmes, main] };
}
