import { expect, test } from 'vitest';
import { contextForTests } from '../../../test/oracles/contextForTests.ts';
import { bridges } from './bridges.ts';

const CONTEXT = contextForTests();
const toGermany = { to: { countries: ['DE'] }, first: 20 };

test('says who opens what, and what only they open', async () => {
  const { bridges: found, reached, groupSize, report } = await bridges(toGermany, CONTEXT);
  expect({ reached, groupSize }).toEqual({ reached: 2, groupSize: 2 });
  expect(found.map(({ organisation, reaches, onlyThrough }) => ({ organisation, reaches, onlyThrough }))).toEqual([
    { organisation: 'pic:b', reaches: 2, onlyThrough: 1 },
    { organisation: 'pic:m', reaches: 1, onlyThrough: 0 },
  ]);
  expect(report).toMatchObject({ graphVersion: 3, hubsExcluded: 0, excludedHubs: [], complete: true });
});

test('gives as many examples as are asked for, those that only the bridge opens first', async () => {
  const [b] = (await bridges(toGermany, CONTEXT)).bridges;
  expect(b!.examples({ first: 5 })).toEqual(['pic:d', 'pic:c']);
  expect(b!.examples({ first: 1 })).toEqual(['pic:d']);
  expect(() => b!.examples({ first: 1_001 })).toThrow('`first` must be from 1 to 1,000, not 1001.');
});

test('ties each bridge to the examples, in their order', async () => {
  const [b] = (await bridges(toGermany, CONTEXT)).bridges;
  expect(b!.exampleTies({ first: 5 }).map((tie) => [tie.a, tie.b, tie.collaborationCount])).toEqual([
    ['pic:b', 'pic:d', 1],
    ['pic:b', 'pic:c', 1],
  ]);
});

test('ties each bridge to the one of `from` that it is most strongly tied to', async () => {
  const { bridges: found } = await bridges({ ...toGermany, from: ['vat:it1', 'pic:m'] }, CONTEXT);
  const tie = found[0]!.tie();
  expect([tie.a, tie.b, tie.collaborationCount]).toEqual(['pic:home', 'pic:b', 1]);
});

test('leaves those of `from` out of the group', async () => {
  const { groupSize, reached } = await bridges({ ...toGermany, from: ['pic:c'] }, CONTEXT);
  expect({ groupSize, reached }).toEqual({ groupSize: 1, reached: 1 });
});

test('opens no door through those left out or of other kinds, and counts who may be one', async () => {
  const doors = async (conditions: object) => {
    const {
      bridges: found,
      bridgeCount,
      partnerCount,
    } = await bridges({ ...toGermany, first: 1, ...conditions }, CONTEXT);
    return { first: found[0]?.organisation, bridgeCount, partnerCount };
  };
  expect(await doors({})).toEqual({ first: 'pic:b', bridgeCount: 2, partnerCount: 2 });
  expect(await doors({ avoid: ['pic:b'] })).toEqual({ first: 'pic:m', bridgeCount: 1, partnerCount: 1 });
  expect(await doors({ viaKinds: ['OTHER'] })).toEqual({ first: undefined, bridgeCount: 0, partnerCount: 0 });
  const none = await bridges({ ...toGermany, avoid: ['pic:b', 'pic:m'] }, CONTEXT);
  expect(await none.report.remedies()).toEqual(['AVOID']);
});

test('says why nothing is found', async () => {
  const noteOf = async (question: Parameters<typeof bridges>[0]) =>
    (await bridges(question, CONTEXT)).report.note({ language: 'EN' });
  expect(await noteOf({ from: ['pic:c'], to: { ids: ['pic:c'] }, first: 1 })).toMatch(/group/);
  expect(await noteOf({ ...toGermany, from: ['pic:lone'] })).toMatch(/^For Lone, /);
  expect(await noteOf({ ...toGermany, from: ['pic:unit'] })).toMatch(/Home/);
  expect(await noteOf({ ...toGermany, first: 1 })).toBeNull();
});

test.each([
  [
    { to: {}, first: 1 },
    '`to` must give at least one of ids, countries, regions, kinds, clusters, fields and hospitals, not {}.',
  ],
  [{ to: { clusters: ['cordis:b-c'] }, first: 1 }, '`to.clusters` names "cordis:b-c", but there is no such cluster'],
  [{ to: { ids: [] }, first: 1 }, '`to.ids` must name at least one id, not []'],
  [{ ...toGermany, first: 101 }, '`first` must be from 1 to 100, not 101.'],
])('refuses %j', async (question, message) => {
  await expect(bridges(question, CONTEXT)).rejects.toThrow(message);
});
