import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readRecords } from './readRecords.ts';
import { type Product, startProduct } from './startProduct.ts';
import type { GraphRecords } from '../src/neo4j/GraphRecords.ts';
import { DEFAULT_STRENGTH_MODEL } from '../src/network/ties/Lens.ts';
import type { OracleFilter } from './oracles/sharedCollaborations.oracle.ts';
import { oracleTies } from './oracles/strongestOf.oracle.ts';

let product: Product;
let records: GraphRecords;
beforeAll(async () => {
  product = await startProduct();
  records = await readRecords(product);
});
afterAll(() => product.stop());

const TLS = 'pic:998436424';
const LSBU = 'pic:999911309';
const AS_OF = '2026-11-23';
const AT = `filter: { asOf: "${AS_OF}" }`;
const TO_LSBU = `partnershipPaths(to: "${LSBU}", first: 1)`;

/** The other end and the strength of an organisation's strongest ties, recomputed from what the generated API says. */
function strongest(id: string, first: number, filter: Partial<OracleFilter> = {}, model = DEFAULT_STRENGTH_MODEL) {
  const all: OracleFilter = {
    asOf: AS_OF,
    kinds: null,
    runningOnly: false,
    runningSince: null,
    fields: null,
    programmes: null,
    maxOrganisations: null,
    ...filter,
  };
  return oracleTies(records, all, model, id)
    .slice(0, first)
    .map(({ organisation, strength }) => ({ b: { id: organisation }, strength }));
}
const nameOf = (id: string): string => records.organisations.find((one) => one.id === id)?.name ?? '';
const membersOf = (project: string): string[] =>
  records.memberships.filter((row) => row.collaboration === project).map((row) => row.organisation);

async function answerTo(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await product.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('the ties of an organisation are answered wherever it appears', () => {
  test('in a list, and found by any of its identifiers', async () => {
    const query = `{ organisations(where: { id: { in: ["${TLS}", "${LSBU}"] } }, sort: [{ name: ASC }]) { id ties(first: 3, ${AT}) { a { id } b { id } strength } }
      organisation(id: "PIC:998436424") { ties(first: 1, ${AT}) { b { id } strength } } }`;
    const withA = (id: string) => ({ id, ties: strongest(id, 3).map((tie) => ({ a: { id }, ...tie })) });
    expect(await answerTo(query)).toEqual({
      organisations: [withA(TLS), withA(LSBU)],
      organisation: { ties: strongest(TLS, 1) },
    });
  });

  test('nested below other entities, as a list and as a connection', async () => {
    const fields = `id ties(first: 2, ${AT}) { b { id } strength } tieCount(${AT})`;
    const query = `{ project(id: "cordis:101097079") { organisations(sort: [{ id: ASC }]) { ${fields} }
      organisationsConnection(sort: [{ node: { id: ASC } }]) { edges { node { ${fields} } properties { role } } } }
      organisations(where: { id: { eq: "${TLS}" } }) { projects(where: { id: { eq: "cordis:101097079" } }) { organisations(where: { id: { eq: "${LSBU}" } }) { ${fields} } } } }`;
    const one = (id: string) => ({ id, ties: strongest(id, 2), tieCount: strongest(id, Infinity).length });
    const members = membersOf('cordis:101097079').sort();
    expect(members.length).toBeGreaterThan(3);
    const role = (id: string) =>
      records.memberships.find((row) => row.collaboration === 'cordis:101097079' && row.organisation === id)?.role;
    expect(await answerTo(query)).toEqual({
      project: {
        organisations: members.map(one),
        organisationsConnection: { edges: members.map((id) => ({ node: one(id), properties: { role: role(id) } })) },
      },
      organisations: [{ projects: [{ organisations: [one(LSBU)] }] }],
    });
  });

  test('below a question’s answer, and below a tie, tie after tie', async () => {
    const query = `{ ${TO_LSBU} { paths { organisations { id ties(first: 1, ${AT}) { b { name ties(first: 2, ${AT}) { b { id } strength } } } } } } }`;
    const deep = (id: string) => ({
      id,
      ties: strongest(id, 1).map(({ b }) => ({ b: { name: nameOf(b.id), ties: strongest(b.id, 2) } })),
    });
    expect(await answerTo(query)).toEqual({
      partnershipPaths: { paths: [{ organisations: [deep(TLS), deep(LSBU)] }] },
    });
  });

  test('one statement for each place of the document', async () => {
    product.statements.length = 0;
    await answerTo(`{ organisations(limit: 20) { ties(first: 3) { b { pic ties(first: 2) { b { pic } } } } } }`);
    expect(product.statements).toHaveLength(3);
  });
});

describe('whatever the client selects and calls it', () => {
  test('twice with other arguments, and with any name as an alias', async () => {
    const query = `{ organisation(id: "${TLS}") { id: name name: id ties: shortName tieCount: city
      strong: ties(first: 2, ${AT}) { b: strength strength: b { name: id id: name } }
      agreed: ties(first: 5, filter: { asOf: "${AS_OF}", kinds: [AGREEMENT] }) { b { id } strength }
      key: tieCount(${AT}) } }`;
    const agreed = strongest(TLS, 5, { kinds: ['AGREEMENT'] });
    expect(agreed).toHaveLength(1);
    expect(await answerTo(query)).toEqual({
      organisation: {
        id: nameOf(TLS),
        name: TLS,
        ties: 'TLS',
        tieCount: 'Siena',
        strong: strongest(TLS, 2).map(({ b, strength }) => ({
          b: strength,
          strength: { name: b.id, id: nameOf(b.id) },
        })),
        agreed,
        key: strongest(TLS, Infinity).length,
      },
    });
  });

  test('in fragments, named and inline, with variables and directives', async () => {
    const query = `query ($day: Date!, $kinds: [CollaborationKind!], $with: Boolean!) {
        organisations(where: { id: { eq: "${TLS}" } }) { ...Strong ... on Organisation { name @skip(if: true) again: tieCount(${AT}) @include(if: $with) } }
        ${TO_LSBU} { to { ...Strong } } }
      fragment Strong on Organisation { ... { ties(first: 2, filter: { asOf: $day, kinds: $kinds }, model: { halfLifeYears: 1, saturation: null }) { ...End } } }
      fragment End on Tie { b { id } strength }`;
    const model = { ...DEFAULT_STRENGTH_MODEL, halfLifeYears: 1 };
    const found = (id: string) => ({ ties: strongest(id, 2, { asOf: '2024-06-30', kinds: ['PROJECT'] }, model) });
    const variables = { day: '2024-06-30', kinds: ['PROJECT'] };
    expect(await answerTo(query, { ...variables, with: false })).toEqual({
      organisations: [found(TLS)],
      partnershipPaths: { to: found(LSBU) },
    });
    expect(await answerTo(query, { ...variables, with: true })).toMatchObject({
      organisations: [{ ...found(TLS), again: strongest(TLS, Infinity).length }],
    });
  });

  test('__typename alone, and fields of ours alone that are skipped', async () => {
    const query = `{ organisations(where: { id: { eq: "${TLS}" } }) { __typename ties(first: 1) { __typename a { __typename } collaborations(first: 1) { __typename } } }
      skipped: organisations(where: { id: { eq: "${TLS}" } }) { ties @skip(if: true) { strength } } }`;
    const tie = {
      __typename: 'Tie',
      a: { __typename: 'Organisation' },
      collaborations: [{ __typename: 'SharedCollaboration' }],
    };
    expect(await answerTo(query)).toEqual({
      organisations: [{ __typename: 'Organisation', ties: [tie] }],
      skipped: [{}],
    });
  });

  test('with nulls in place of what is left out', async () => {
    const query = `{ organisation(id: "${TLS}") { left: ties { b { id } strength } nulls: ties(first: null, filter: null, model: null) { b { id } strength } } }`;
    const today = strongest(TLS, 10, { asOf: new Date().toISOString().slice(0, 10) });
    expect(today).toHaveLength(10);
    expect(await answerTo(query)).toEqual({ organisation: { left: today, nulls: today } });
  });
});

test('a tie of an organisation tells what a tie in a path tells', async () => {
  const fields = `a { id } b { id } strength collaborationCount explanation explanationIt: explanation(language: IT)
    collaborations { kind project { acronym } weight aRole bRole startDate endDate running organisationCount sources { id } }`;
  const shape = z.object({
    partnershipPaths: z.object({ paths: z.tuple([z.object({ ties: z.tuple([z.unknown()]) })]) }),
    organisation: z.object({ ties: z.array(z.object({ b: z.object({ id: z.string() }) }).loose()) }),
  });
  const query = `{ ${TO_LSBU} { paths { ties { ${fields} } } } organisation(id: "${TLS}") { ties(first: 1000) { ${fields} } } }`;
  const { partnershipPaths, organisation } = await product.data(query, shape);
  expect(organisation.ties.find(({ b }) => b.id === LSBU)).toEqual(partnershipPaths.paths[0].ties[0]);
});

test('every tie of every organisation, recomputed from the generated API', async () => {
  const query = `query ($filter: CollaborationFilter) {
    organisations(limit: 1000, sort: [{ id: ASC }]) { id tieCount(filter: $filter) ties(first: 1000, filter: $filter) { b { id } strength } } }`;
  for (const filter of [{}, { kinds: ['CLUSTER' as const] }, { asOf: '2022-12-31', runningOnly: true }]) {
    const all = records.organisations.map(({ id }) => {
      const ties = strongest(id, Infinity, filter);
      return { id, tieCount: ties.length, ties };
    });
    all.sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await answerTo(query, { filter: { asOf: AS_OF, ...filter } })).toEqual({ organisations: all });
  }
});

describe('what cannot be meant, or is too much, is told', () => {
  async function refusal(query: string, variables?: Record<string, unknown>) {
    const { data, errors } = await product.ask(query, variables);
    expect(errors).toHaveLength(1);
    return [data, errors![0]!.extensions.code, errors![0]!.message];
  }

  test.each([
    ['ties(first: 0) { strength }', 'BAD_USER_INPUT', '`first` must be from 1 to 1,000, not 0.'],
    ['ties(first: 1001) { strength }', 'BAD_USER_INPUT', '`first` must be from 1 to 1,000, not 1001.'],
    ['tieCount(model: { hubScale: 0 })', 'BAD_USER_INPUT', '`model.hubScale` must be above 0, not 0.'],
    [
      'ties(filter: { kinds: [] }) { strength }',
      'BAD_USER_INPUT',
      '`filter.kinds` must name at least one kind, not []: leave it out for all.',
    ],
    [
      'ties(filter: { fields: ["field:/none"] }) { strength }',
      'NOT_FOUND',
      '`filter.fields` names "field:/none", but there is no such field: give an id like "field:/23".',
    ],
  ])('%s', async (field, code, message) => {
    expect(await refusal(`{ organisation(id: "${TLS}") { ${field} } }`)).toEqual([
      { organisation: null },
      code,
      message,
    ]);
  });

  test('more ties than one request may ask for refuse the whole request, once', async () => {
    const query = `{ graph { version } organisations(limit: 1000) { ties(first: 1000) { b { ties(first: 1000) { strength } } } } }`;
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(400);
    expect(await refusal(query)).toEqual([
      undefined,
      'QUERY_TOO_COMPLEX',
      'One request may ask for 10,000 ties of organisations at most; this one asks for more. Ask in several requests.',
    ]);
  });

  test('so do more filters and models than one request may look through', async () => {
    const ties = (count: number) =>
      Array.from({ length: count }, (_, i) => `t${i}: tieCount(filter: { maxOrganisations: ${i + 2} })`).join(' ');
    expect(await answerTo(`{ organisations { ${ties(4)} } }`)).toBeDefined();
    expect(await refusal(`{ organisations { ${ties(5)} } }`)).toEqual([
      undefined,
      'QUERY_TOO_COMPLEX',
      'One request may ask for ties under 4 different filters and models at most; this one asks for more. Ask in several requests.',
    ]);
  });
});
