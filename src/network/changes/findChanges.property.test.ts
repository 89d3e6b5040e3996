import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOf } from '../../../test/oracles/askNetwork.ts';
import { RECORDS_OF_SEVEN } from '../../../test/oracles/contextForTests.ts';
import { oracleChanges } from '../../../test/oracles/findChanges.oracle.ts';
import { randomSmallGraph, smallIds } from '../../../test/oracles/randomGraph.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { indexOfText, textAt, textsOf } from '../columns/TextColumn.ts';
import { findChanges } from './findChanges.ts';

const VERSIONS = [4, 3, 2];

const graphAndQuestion = randomSmallGraph().chain((records) => {
  const members = new Map(
    records.memberships.map((one) => [
      `${one.collaboration} ${one.organisation}`,
      { collaboration: one.collaboration, organisation: one.organisation },
    ]),
  );
  return fc.record({
    records: fc.constant(records),
    dated: fc
      .tuple(
        ...[...members.values()].map((one) => fc.integer({ min: 0, max: 4 }).map((version) => ({ ...one, version }))),
      )
      .map((all) => all.filter(({ version }) => version > 0)),
    starts: fc.shuffledSubarray(smallIds(records), { minLength: 1, maxLength: 2 }),
    targets: fc.shuffledSubarray(smallIds(records), { maxLength: 5 }),
  });
});

it('finds what the graph of each version has and that of the version before has not', () => {
  let found = 0;
  fc.assert(
    fc.property(graphAndQuestion, ({ records, dated, starts, targets }) => {
      const snapshot = buildSnapshot(records);
      const ids = textsOf(snapshot.organisations.ids);
      const toIds = (indices: readonly number[]): string[] => indices.map((one) => ids[one]!).sort();
      const projectIds = (indices: readonly number[]): string[] =>
        indices.map((one) => textAt(snapshot.collaborations.ids, one)).sort();
      const changes = findChanges(snapshot, {
        starts: starts.map((id) => indexOf(snapshot, id)),
        targets: targets.map((id) => indexOf(snapshot, id)),
        versions: VERSIONS,
        memberships: {
          collaborations: Int32Array.from(dated, (one) => indexOfText(snapshot.collaborations.ids, one.collaboration)),
          organisations: Int32Array.from(dated, (one) => indexOf(snapshot, one.organisation)),
          versions: Float64Array.from(dated, ({ version }) => version),
          areNews: new Uint8Array(dated.length).fill(1),
        },
      });
      changes.forEach(({ newProjects, joinedProjects, partners, ways }, place) => {
        const expected = oracleChanges(records, dated, { starts, targets, version: VERSIONS[place]! });
        found += expected.partners.length + expected.ways.length;
        expect({
          newProjects: projectIds(newProjects),
          joinedProjects: projectIds(joinedProjects),
          partners: toIds(partners.map(({ organisation }) => organisation)),
          ways: ways.map(({ organisation, isDirect, isFirst, introducers }) => {
            return { organisation: ids[organisation]!, isDirect, isFirst, introducers: toIds(introducers) };
          }),
        }).toEqual(expected);
        for (const partner of partners) {
          const isIn = (organisation: number): boolean =>
            records.memberships.some(
              (one) =>
                one.organisation === ids[organisation] &&
                one.collaboration === textAt(snapshot.collaborations.ids, partner.collaboration),
            );
          expect([isIn(partner.organisation), isIn(partner.with), starts.includes(ids[partner.with]!)]).toEqual([
            true,
            true,
            true,
          ]);
        }
      });
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(100);
});

it('ends where nobody waits for the answer any more', () => {
  const snapshot = buildSnapshot(RECORDS_OF_SEVEN);
  const memberships = {
    collaborations: new Int32Array(),
    organisations: new Int32Array(),
    versions: new Float64Array(),
    areNews: new Uint8Array(),
  };
  const search = { starts: [0], targets: [1], versions: VERSIONS, memberships };
  expect(() => findChanges(snapshot, { ...search, stop: Int32Array.of(1) })).toThrow('Nobody waits');
  expect(findChanges(snapshot, { ...search, stop: Int32Array.of(0) })).toHaveLength(VERSIONS.length);
});
