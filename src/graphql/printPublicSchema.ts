import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The public schema as it is served, in a stable order. */
export function printPublicSchema(schema: GraphQLSchema): string {
  return `# Printed by \`npm run generate\`; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
