import { addResolversToSchema } from '@graphql-tools/schema';
import { collectSubFields } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  extendSchema,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  parse,
} from 'graphql';
import { z } from 'zod';
import type { Context } from '../Context.ts';
import { entityTypes } from '../entityTypes.ts';
import { checkPage, connectionPage, type PageEdge } from './connectionPage.ts';
import { PagedRows } from './PagedRows.ts';
import { sortFields, sortKeys } from './sortFields.ts';

const pageArguments = z.looseObject({
  first: z.number().nullish(),
  after: z.string().nullish(),
  last: z.number().nullish(),
  before: z.string().nullish(),
  where: z.looseObject({}).nullish(),
  sort: z.unknown().optional(),
});
type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Read by their names: the generator's own look for the alias first, which may be the name of another. */
const BY_NAME = Object.fromEntries(
  ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((name) => [name, defaultFieldResolver]),
);
const edgeRecord = z.object({ id: z.string(), cursor: z.string() });

/**
 * Adds a connection for each list of entities, as Relay asks for it: `organisationsConnection`. Done when the rest is built, for the
 * generator's own would collect every row before it counts to `first`, and its cursors are offsets.
 */
export function withConnections(schema: GraphQLSchema): GraphQLSchema {
  const lists = [...entityTypes(schema)];
  const extended = extendSchema(schema, parse(lists.map(([type, list]) => typeDefsOf(type, list)).join('\n')));
  const resolvers = lists.map(([type, list]) => resolversOf(type, list));
  return addResolversToSchema({
    schema: extended,
    resolvers: {
      PageInfo: BY_NAME,
      Query: Object.fromEntries(resolvers.map(({ query }) => query)),
      ...Object.fromEntries(resolvers.map(({ edge }) => edge)),
    },
  });
}

function typeDefsOf(type: string, list: string): string {
  return `
    "A page of ${list} in order, each with its cursor."
    type ${type}Connection {
      "The ${list} of the page, each with its cursor; empty behind the last."
      edges: [${type}Edge!]!
      "The place of the page in the list."
      pageInfo: PageInfo!
      "The number that fit \`where\` in all, on whatever page; counted only when it is asked for."
      totalCount: Int!
    }
    "One of the ${list} at its place in a list."
    type ${type}Edge {
      "The ${type} itself, with whatever is asked of it."
      node: ${type}!
      "Its place; pass it as \`after\` or \`before\`. It stays true while others come and go, and when this one is gone."
      cursor: String!
    }
    extend type Query {
      """
      The ${list} of the graph page by page, as Relay asks for them. Whoever reads from cursor to cursor meets none twice and misses
      none that is there all the time, also while a load writes, unless a value that it is sorted by changes meanwhile. Unknown values stand last in every order,
      names are sorted without regard to accents, case and punctuation. BAD_USER_INPUT for a cursor of another list, \`where\` or \`sort\`, and for \`first\` with \`last\`.
      """
      ${list}Connection(
        "At most so many from the beginning, or behind \`after\`: 1 to 1,000, 50 unless said otherwise."
        first: Int
        "Only those behind this cursor."
        after: String
        "At most so many from the end, or before \`before\`: 1 to 1,000. They stand in the same order. Not together with \`first\`."
        last: Int
        "Only those before this cursor."
        before: String
        "Only those that fit, as \`${list}\` takes it; null means the same as leaving out."
        where: ${type}Where
        "The order; the first entry decides first, among equals the id. By id unless said otherwise."
        sort: [${type}Sort!]
      ): ${type}Connection
    }
  `;
}

function resolversOf(type: string, list: string) {
  const ofQuery: Resolver = (_root, args, context, info) => answer(type, list, args, { context, info });
  const node: Resolver = (edge, _args, context, info) =>
    context.entities.load(list, edgeRecord.parse(edge).id, context, info);
  return { query: [`${list}Connection`, ofQuery] as const, edge: [`${type}Edge`, { node }] as const };
}

async function answer(
  type: string,
  list: string,
  args: unknown,
  asked: { context: Context; info: GraphQLResolveInfo },
) {
  const { where, sort, ...page } = pageArguments.parse(args);
  const entity = asked.info.schema.getType(type);
  if (!isObjectType(entity)) throw new Error(`The schema has no type ${type}.`);
  const order = sortFields(sort);
  const keys = sortKeys(order, entity);
  const isFiltered = where && Object.keys(where).length > 0;
  const paged = { type, where: isFiltered ? where : null, keys };
  const checked = checkPage(paged, page);
  const rows = new PagedRows(asked, list, { order, keys });
  await rows.filter(where);
  const { edges, ...rest } = connectionPage(paged, rows, checked);
  return {
    ...rest,
    edges: async (_args: unknown, context: Context, info: GraphQLResolveInfo) =>
      present(await edges(), { type, list }, context, info),
  };
}

/**
 * The edges whose entities are there still when their fields are read, a moment after the order. They are loaded by what
 * is selected of them, so that each `node` finds its own loaded.
 */
async function present(
  edges: readonly PageEdge[],
  { type, list }: { type: string; list: string },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<PageEdge[]> {
  const { schema, fragments, variableValues, fieldNodes } = info;
  const edgeType = schema.getType(`${type}Edge`);
  if (!isObjectType(edgeType)) throw new Error(`The schema has no type ${type}Edge.`);
  const selected = collectSubFields(schema, fragments, variableValues, edgeType, [...fieldNodes]).fields.values();
  const nodes = [...selected].filter(([field]) => field?.name.value === 'node');
  const found = await Promise.all(
    nodes.flatMap((fields) =>
      edges.map(async (edge) => {
        const entity = await context.entities.findStored(list, edge.id, context, { ...info, fieldNodes: fields });
        return entity ? null : edge;
      }),
    ),
  );
  const gone = new Set(found);
  return edges.filter((edge) => !gone.has(edge));
}
