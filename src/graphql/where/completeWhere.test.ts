import { type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { productSchema } from '../../../test/builders/productSchema.ts';
import { completeWhere, type NamedIds } from './completeWhere.ts';

const IDS: NamedIds = {
  resolve: (entity, argument, ids) =>
    ids.map((id) => (entity === 'Participation' ? id : `${entity} ${argument} ${id}`)),
  within: (entity, argument, ids) => ids.map((id) => `${entity} ${argument} narrower than ${id}`),
  withWords: (entity, argument, text) => (text === 'none' ? [] : [`${entity} ${argument} with ${text}`]),
  tiedTo: (argument, ids) => ids.map((id) => `${argument} tied to ${id}`),
};
const THERE = { NOT: { id: { eq: null } } };
const NOTHING = { id: { in: [] } };

let typeOf: (name: string) => GraphQLInputObjectType;
beforeAll(async () => {
  const schema = await productSchema();
  typeOf = (name) => {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`${name} is no input.`);
    return type;
  };
}, 60_000);
const ask = (where: Record<string, unknown>, type = 'OrganisationWhere') => completeWhere(where, typeOf(type), IDS);

test.each([
  [{}, undefined],
  [{ AND: [], OR: null, NOT: null }, undefined],
  [{ OR: [] }, NOTHING],
  [{ NOT: {} }, NOTHING],
  [{ city: { in: [] } }, NOTHING],
  [{ NOT: { OR: [] } }, undefined],
  [{ city: { eq: 'Siena' }, AND: [{}] }, { city: { eq: 'Siena' } }],
  [
    { NOT: { city: { eq: 'Siena' }, sme: { eq: true } } },
    { OR: [{ NOT: { city: { eq: 'Siena' } } }, { NOT: { sme: { eq: true } } }] },
  ],
  [{ NOT: { NOT: { city: { eq: 'Siena' } } } }, { city: { eq: 'Siena' } }],
  [
    { NOT: { OR: [{ city: { eq: 'a' } }, { city: { eq: 'b' } }] } },
    { AND: [{ NOT: { city: { eq: 'a' } } }, { NOT: { city: { eq: 'b' } } }] },
  ],
  [{ NOT: { country: { code: { eq: 'IT' } } } }, { country: { NOT: { code: { eq: 'IT' } } } }],
  [{ projects: { some: {} } }, { projects: { some: THERE } }],
  [{ sources: null }, { sources: { none: THERE } }],
])('%j means %j', (where, complete) => {
  expect(ask(where)).toEqual(complete);
});

describe('on a connection', () => {
  test('conditions on its two ends are apart in an alternative', () => {
    const both = { node: { status: { eq: 'CLOSED' } }, edge: { grant: { gt: 1 } } };
    const parts = [{ node: { status: { eq: 'CLOSED' } } }, { edge: { grant: { gt: 1 } } }];
    const role = { edge: { role: { eq: 'COORDINATOR' } } };
    const type = 'OrganisationProjectsConnectionWhere';
    expect(ask({ OR: [both, role] }, type)).toEqual({ OR: [{ AND: parts }, role] });
    expect(ask({ node: { OR: [] } }, type)).toEqual({ node: NOTHING });
    expect(ask({ node: null, edge: {} }, type)).toBeUndefined();
  });
});

test.each<[object, unknown, string?]>([
  [{ text: 'siena' }, { id: { in: ['Organisation where.text with siena'] } }],
  [{ text: 'none' }, NOTHING],
  [{ NOT: { text: 'siena' } }, { NOT: { id: { in: ['Organisation where.NOT.text with siena'] } } }],
  [{ NOT: { text: 'none' } }, THERE],
  [{ text: null, tiedTo: null, regionsWithin: null }, undefined],
  [{ tiedTo: ['pic:1'] }, { id: { in: ['where.tiedTo tied to pic:1'] } }],
  [{ tiedTo: [] }, NOTHING],
  [{ regionsWithin: ['ITI1'] }, { region: { id: { in: expect.any(Array) as string[] } } }],
  [{ regionsWithin: ['ITI1'] }, { organisations: { some: { region: expect.any(Object) as object } } }, 'ProjectWhere'],
  [
    { NOT: { runningOn: '2026-01-01' } },
    { OR: [{ startDate: { gt: '2026-01-01' } }, { endDate: { lt: '2026-01-01' } }] },
    'ProjectWhere',
  ],
  [{ runningOn: null }, undefined, 'ProjectWhere'],
])('%j finds what is found in memory: %j', (where, complete, type) => {
  expect(ask(where as Record<string, unknown>, type)).toEqual(complete);
});

test('a project runs from its start, or before its end where that is not known, and not where neither is', () => {
  const day = '2026-01-01';
  const [noStart, noEnd] = [{ startDate: { eq: null } }, { endDate: { eq: null } }];
  expect(ask({ runningOn: day }, 'ProjectWhere')).toEqual({
    AND: [
      { OR: [noStart, { startDate: { lte: day } }] },
      { OR: [{ endDate: { gte: day } }, { AND: [noEnd, { NOT: noStart }] }] },
    ],
  });
});

describe('ids', () => {
  test('of entities are the ones that are meant, wherever they stand', () => {
    expect(ask({ country: { id: { eq: 'DE' } } })).toEqual({
      country: { id: { eq: 'Country where.country.id.eq DE' } },
    });
    expect(ask({ OR: [{ id: { in: ['x'], startsWith: 'p' } }] })).toEqual({
      AND: [{ id: { in: ['Organisation where.OR.id.in x'] } }, { id: { startsWith: 'p' } }],
    });
  });

  test('of relationships, and what only looks like one, are as they are', () => {
    const edge = { projectsConnection: { some: { edge: { id: { eq: 'x' } } } } };
    expect(ask(edge)).toEqual(edge);
    expect(ask({ pic: { eq: 'x' } })).toEqual({ pic: { eq: 'x' } });
  });

  test('of fields and programmes stand for narrower ones', () => {
    const inFields = { fields: { some: { id: { in: expect.any(Array) as string[] } } } };
    expect(ask({ fieldsWithin: ['field:/1'] }, 'ProjectWhere')).toEqual(inFields);
    expect(ask({ fieldsWithin: ['field:/1'] })).toEqual({ projects: { some: inFields } });
    expect(ask({ NOT: { programmesWithin: ['p'] } }, 'ProjectWhere')).toMatchObject({ programmes: { none: {} } });
    expect(ask({ fieldsWithin: [] }, 'ProjectWhere')).toEqual(NOTHING);
    expect(ask({ fieldsWithin: null }, 'ProjectWhere')).toBeUndefined();
  });
});
