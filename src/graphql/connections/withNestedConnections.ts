import { mapSchema, MapperKind } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { z } from 'zod';
import type { Context } from '../Context.ts';
import { type EdgePart, isConnection, partPrefix } from './nestedSelection.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

const record = z.record(z.string(), z.unknown());
const edgeRecord = z.looseObject({ node: record.nullish(), properties: record.nullish() });
const generatedPage = z.looseObject({ edges: z.array(edgeRecord) });
type Edge = z.infer<typeof edgeRecord>;

/**
 * Reads the parts of nested connections by their names. The generator names them by the first alias that stands in the
 * first selection, so that a part under two names, or in a fragment, would not be found.
 */
export function withNestedConnections(schema: GraphQLSchema): GraphQLSchema {
  const { connections, edges } = nestedConnections(schema);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _name, typeName) => {
      if (connections.has(typeName) || edges.has(typeName)) return { ...field, resolve: defaultFieldResolver };
      const isNested = connections.has(getNamedType(field.type).name);
      return isNested ? { ...field, resolve: readByName(field.resolve) } : field;
    },
  });
}

/** The names of the generated types of connections and of their edges. */
function nestedConnections(schema: GraphQLSchema): { connections: ReadonlySet<string>; edges: ReadonlySet<string> } {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const connections = types.filter(({ name }) => isConnection(name));
  const edges = connections.map((type) => getNamedType(type.getFields()['edges']!.type).name);
  return { connections: new Set(connections.map(({ name }) => name)), edges: new Set(edges) };
}

function readByName(resolve: Resolver = defaultFieldResolver): Resolver {
  return async (entity, args, context, info) => {
    const fieldNodes = info.fieldNodes.map((node) => ({ ...node, selectionSet: undefined }));
    const page = generatedPage.parse(await resolve(entity, args, context, { ...info, fieldNodes }));
    return { ...page, edges: (_args: unknown, _context: Context, { path }: GraphQLResolveInfo) => edgesAt(page, path) };
  };
}

/** The edges as they are answered at a place: their parts have the fields that are selected there. */
function edgesAt({ edges }: z.infer<typeof generatedPage>, { key }: GraphQLResolveInfo['path']) {
  const at =
    (part: EdgePart, edge: Edge) =>
    (_args: unknown, _context: Context, { path }: GraphQLResolveInfo) =>
      fieldsAt(edge[part], partPrefix(String(key), part, String(path.key)));
  return edges.map((edge) => ({ ...edge, node: at('node', edge), properties: at('properties', edge) }));
}

function fieldsAt(part: Edge[EdgePart], prefix: string): Edge[EdgePart] {
  if (!part || prefix === '') return part;
  const own = Object.entries(part).filter(([name]) => name.startsWith(prefix));
  return { ...part, ...Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])) };
}
