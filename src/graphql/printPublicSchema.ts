import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './buildSchema.ts';

/** The public schema as it is served, in a stable order. */
export async function printPublicSchema(): Promise<string> {
  return `# Printed by \`npm run generate\`; do not edit.\n\n${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}
