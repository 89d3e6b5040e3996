import { expect, test } from 'vitest';
import { keptBundle } from './CordisBundle.ts';
import { statedByBundle } from './statedByBundle.ts';

const FROM = { source: 'source:cordis-HORIZON', framework: 'HORIZON', exportedOn: null };
const EMPTY = { id: '101', keywords: [], programmes: [], topics: [], fields: [] };

/** Cost and award that the project shows, what is withheld of it, and the costs of its participations. */
function shown(project: object, ...participations: object[]) {
  const rows = participations.map((row, index) => ({ pic: `99900000${index}`, ...row }));
  const { nodes, relationships } = statedByBundle(
    keptBundle.parse({ ...EMPTY, ...project, participations: rows }),
    FROM,
  );
  const node = nodes.find(({ label }) => label === 'Project');
  return {
    project: [node?.properties.totalCost, node?.properties.awarded],
    withheld: node?.withheld?.map(({ predicate, value }) => `${predicate} ${value}`),
    costs: relationships.map(({ properties }) => properties.totalCost),
    grants: relationships.map(({ properties }) => properties.grant),
  };
}

test('a cost of 0 is not stated where an organisation receives money, or the project', () => {
  expect(
    shown({ totalCost: 0, awarded: 50 }, { grant: 50, totalCost: 0 }, { grant: 0, netGrant: 0, totalCost: 0 }),
  ).toEqual({
    project: [undefined, 50],
    withheld: ['totalCost 0'],
    costs: [undefined, undefined],
    grants: [50, 0],
  });
  expect(shown({ totalCost: 0 }, { grant: 0, netGrant: 3 }).withheld).toEqual(['totalCost 0']);
  expect(shown({ totalCost: 0, awarded: 50 }).withheld).toEqual(['totalCost 0']);
});

test('a cost of 0 means zero where nobody receives anything, and a known cost stays', () => {
  expect(shown({ totalCost: 0, awarded: 0 }, { grant: 0, netGrant: 0, totalCost: 0, role: 'PARTICIPANT' })).toEqual({
    project: [0, 0],
    withheld: [],
    costs: [0],
    grants: [0],
  });
  expect(shown({ totalCost: 0 }, { role: 'PARTICIPANT' }).project).toEqual([0, undefined]);
  expect(shown({ totalCost: 1, awarded: 1 }, { grant: 1, totalCost: 1 })).toMatchObject({
    project: [1, 1],
    costs: [1],
  });
});

test('an award of 0 is not stated where an organisation receives some of it', () => {
  expect(shown({ totalCost: 70, awarded: 0 }, { grant: 50 })).toMatchObject({
    project: [70, undefined],
    withheld: ['awarded 0'],
  });
});

test('in a project with a cost on record, who receives nothing and has a cost of 0 has none; an associated partner’s is unknown', () => {
  const { costs, grants } = shown(
    { totalCost: 100, awarded: 100 },
    { role: 'COORDINATOR', grant: 100, netGrant: 90, totalCost: 100 },
    { role: 'PARTICIPANT', grant: 0, netGrant: 0, totalCost: 0 },
    { role: 'THIRD_PARTY', grant: 0, netGrant: 10, totalCost: 0 },
    { role: 'THIRD_PARTY', grant: 0, netGrant: 0, totalCost: 0 },
    { role: 'ASSOCIATED_PARTNER', netGrant: 0, totalCost: 0 },
  );
  expect(costs).toEqual([100, 0, undefined, 0, undefined]);
  expect(grants).toEqual([100, 0, 0, 0, undefined]);
});
