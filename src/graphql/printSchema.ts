import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './buildSchema.ts';
import { PRINTED_SCHEMA, SCHEMA_FOLDER } from './readTypeDefs.ts';

/** The public schema as it is served, in a stable order. */
export async function printPublicSchema(): Promise<string> {
  return `# Printed by \`npm run generate\`; do not edit.\n\n${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}

const path = join(SCHEMA_FOLDER, PRINTED_SCHEMA);
const text = await printPublicSchema();
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('schema/printed.graphql is not what the schema prints. Run `npm run generate` and commit it.');
  process.exitCode = 1;
}
