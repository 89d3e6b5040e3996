import { graphql, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { productSchema } from '../../../test/builders/productSchema.ts';
import { requestForTests } from '../../../test/builders/requestForTests.ts';
import { ID_ALIAS } from '../withAddedFields.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await productSchema();
}, 60_000);

/** The fields that the statement reads of the other end, by the names that they have in its answer. */
function fieldsRead(cypher: string): [string, string][] {
  return [...cypher.matchAll(/(\w+): this1\.(\w+)/g)].map(([, name, field]) => [name!, field!]);
}

/** Asks for the projects of an organisation, of which there are two; each value names its field and its project. */
async function ask(selection: string) {
  const contextValue = requestForTests((cypher, id) => {
    const edges = ['a', 'b'].map((project) => ({
      node: Object.fromEntries(fieldsRead(cypher).map(([name, field]) => [name, `${field} of ${project}`])),
      properties: { role: 'PARTNER', x: 'PARTNER' },
    }));
    return { [ID_ALIAS]: id, projectsConnection: { edges, totalCount: 3 } };
  });
  const source = `{ nodes(ids: ["pic:b"]) { ... on Organisation { projectsConnection(first: 2) { ${selection} } } }
    named: nodes(ids: ["pic:b"]) { ... on Organisation { projectsConnection { ...Count } } } }
    fragment Count on OrganisationProjectsConnection { count: totalCount }`;
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return (data as { nodes: { projectsConnection: unknown }[] }).nodes[0]!.projectsConnection;
}

test.each([
  ['a count', 'totalCount again: totalCount ...Count', { totalCount: 3, again: 3, count: 3 }],
  [
    'a page',
    'pageInfo { more: hasNextPage } again: pageInfo { hasNextPage hasPreviousPage: hasNextPage }',
    { pageInfo: { more: true }, again: { hasNextPage: true, hasPreviousPage: true } },
  ],
  [
    'edges',
    'edges { node { x: id } } others: edges { node { x: title } }',
    {
      edges: [{ node: { x: 'id of a' } }, { node: { x: 'id of b' } }],
      others: [{ node: { x: 'title of a' } }, { node: { x: 'title of b' } }],
    },
  ],
  [
    'the other end',
    'edges { node { x: id } other: node { x: title id } third: node { __typename } }',
    {
      edges: ['a', 'b'].map((one) => ({
        node: { x: `id of ${one}` },
        other: { x: `title of ${one}`, id: `id of ${one}` },
        third: { __typename: 'Project' },
      })),
    },
  ],
  [
    'nothing but the type',
    'edges { __typename }',
    { edges: Array(2).fill({ __typename: 'OrganisationProjectsRelationship' }) },
  ],
])('%s is answered under several names, each with its own selection', async (_what, selection, expected) => {
  expect(await ask(selection)).toEqual(expected);
});
