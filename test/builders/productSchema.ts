import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../../src/graphql/buildSchema.ts';

let schema: Promise<GraphQLSchema> | undefined;

/** The schema of the product, built once for all tests of this worker. */
export function productSchema(): Promise<GraphQLSchema> {
  schema ??= buildSchema();
  return schema;
}
