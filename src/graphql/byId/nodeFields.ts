import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { badUserInput } from '../../errors.ts';
import { findEntity } from '../../questions/arguments/findEntity.ts';
import type { Context } from '../Context.ts';

/** The most ids that `nodes` takes. */
export const MOST_NODES = 1_000;
/** A funder is an organisation under the same id, which can be that of one thing alone. */
const NOT_NODES: ReadonlySet<string> = new Set(['Funder']);
/** The types whose ids are looked for in the database, by how their ids begin. */
export const IN_DATABASE: Readonly<Record<string, string>> = { source: 'Source', statement: 'Statement', load: 'Load' };

const FIELDS = `
  "An entity of the graph: all but Funder, whose id is that of the Organisation which it is. Relationships that bear an id, such as Participation, are none."
  interface Node {
    "The id that it has now."
    id: ID!
  }
  extend type Query {
    """
    An entity of the graph by its id, whatever its type, as Relay asks for it: every id that a question takes (\`pic:\`, \`ror:\` and other
    identifiers, \`IT\`, the code of a call, an id that a project had before). Null where no entity bears it.
    A funder is answered as the organisation that it is.
    """
    node("Its id, in any form that a question takes." id: ID!): Node
    "The same for several ids, in their order: null in the place of one that nothing bears."
    nodes("1 to 1,000 ids; one named twice is answered twice." ids: [ID!]!): [Node]!
  }
  extend type SearchHit {
    "The entity found, whatever its type, under the id that it has everywhere: as \`node\` answers \`entityId\`. Null where it is gone since the search."
    entity: Node
  }
`;

const idArgument = z.object({ id: z.string() });
const idsArgument = z.object({ ids: z.array(z.string()) });
const foundEntity = z.object({ entityId: z.string() });
const TYPE = Symbol('type of a node');
const typedNode = z.custom<object>((value) => typeof value === 'object' && value !== null);

/** The interface `Node`, the entities that implement it, and `node`, `nodes` and the entity of a hit with their resolvers. `lists`: the list of each type of entity. */
export function nodeFields(lists: ReadonlyMap<string, string>) {
  const nodes = [...lists.keys()].filter((type) => !NOT_NODES.has(type));
  const load = (id: string, context: Context, info: GraphQLResolveInfo) => loadNode(lists, id, context, info);
  return {
    typeDefs: [FIELDS, ...nodes.map((type) => `extend type ${type} implements Node`)].join('\n'),
    resolveType: (node: unknown) => z.string().parse(Reflect.get(typedNode.parse(node), TYPE)),
    resolvers: {
      node: (_root: unknown, args: unknown, context: Context, info: GraphQLResolveInfo) =>
        load(idArgument.parse(args).id, context, info),
      nodes(_root: unknown, args: unknown, context: Context, info: GraphQLResolveInfo) {
        const { ids } = idsArgument.parse(args);
        if (ids.length === 0 || ids.length > MOST_NODES)
          throw badUserInput(`\`ids\` must name from 1 to ${MOST_NODES.toLocaleString('en')} ids, not ${ids.length}.`);
        return ids.map((id) => load(id, context, info));
      },
    },
    ofHit: (hit: unknown, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
      load(foundEntity.parse(hit).entityId, context, info),
  };
}

/** The entity with an id and the name of its type; null where there is none. */
async function loadNode(
  lists: ReadonlyMap<string, string>,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const inMemory = findEntity(context.graph.snapshot(), id);
  const type = inMemory?.type ?? IN_DATABASE[id.split(':', 1)[0]!];
  const list = type && lists.get(type);
  if (!list) return null;
  const { entities } = context;
  const entity = inMemory
    ? await entities.load(list, inMemory.id, context, info)
    : await entities.find(list, id, context, info);
  return entity && { ...entity, [TYPE]: type };
}
