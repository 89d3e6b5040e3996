import { addResolversToSchema } from '@graphql-tools/schema';
import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { getNamedType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { DayScalar } from './DayScalar.ts';
import { describeGenerated } from './describe/describeGenerated.ts';
import { entityTypes } from './entityTypes.ts';
import { withConnections } from './connections/withConnections.ts';
import { withNestedConnections } from './connections/withNestedConnections.ts';
import { readTypeDefs } from './readTypeDefs.ts';
import { resolvers } from './resolvers.ts';
import { withWithinConditions } from './where/withinConditions.ts';
import { withEntities } from './withEntities.ts';
import { withEntitiesById } from './byId/withEntitiesById.ts';
import { withoutPageInfo, withPageInfo } from './connections/withPageInfo.ts';

/** Number of entries that a list or a page of a connection has unless asked for more or fewer: the `@limit(default:)` of every type. */
const PAGE_SIZE = 50;

/** The stored value of each name of an enum that may not have that name in the schema. */
const STORED_VALUES = { ProjectType: { ERA_NET: 'ERA-NET' } };

/** The whole executable schema: what @neo4j/graphql generates from `schema/`, and the questions answered by our resolvers. */
export async function buildSchema(): Promise<GraphQLSchema> {
  // The library would run a statement of its own before it calls the resolver of a root field.
  const { Query, ...typeResolvers } = resolvers;
  const typeDefs = withoutPageInfo(readTypeDefs());
  const generated = await new Neo4jGraphQL({
    typeDefs: typeDefs.given,
    resolvers: { ...typeResolvers, ...STORED_VALUES },
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
  const answered = addResolversToSchema({
    schema: withWithinConditions(lean(withPageInfo(generated, typeDefs))),
    resolvers: { Query },
  });
  return withConnections(withEntitiesById(withNestedConnections(withEntities(describeGenerated(answered)))));
}

/**
 * Takes out the generated root connections, which collect every node before they count to `first` and whose cursors
 * are offsets, and puts our day in place of the generated one.
 */
function lean(schema: GraphQLSchema): GraphQLSchema {
  const entities = entityTypes(schema);
  const mapped = mapSchema(schema, {
    [MapperKind.SCALAR_TYPE]: (type) => (type.name === 'Date' ? DayScalar : type),
    [MapperKind.OBJECT_FIELD]: (field) => withPageSize(field),
    [MapperKind.ROOT_FIELD]: (field, fieldName) =>
      fieldName.endsWith('Connection') && !entities.has(getNamedType(field.type).name) ? null : withPageSize(field),
  });
  return pruneSchema(mapped);
}

/** A generated list or connection whose schema says how many entries it gives unless asked for more or fewer. */
function withPageSize(field: GraphQLFieldConfig<unknown, unknown>): GraphQLFieldConfig<unknown, unknown> {
  const name = ['limit', 'first'].find((one) => field.args?.[one]);
  const size = name && field.args?.[name];
  if (!size || !field.args?.['where']) return field;
  return { ...field, args: { ...field.args, [name]: { ...size, defaultValue: PAGE_SIZE } } };
}
