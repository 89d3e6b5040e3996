import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPublicSchema } from './printPublicSchema.ts';
import { PRINTED_SCHEMA, SCHEMA_FOLDER } from './readTypeDefs.ts';

const path = join(SCHEMA_FOLDER, PRINTED_SCHEMA);
const text = await printPublicSchema();
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('schema/printed.graphql is not what the schema prints. Run `npm run generate` and commit it.');
  process.exitCode = 1;
}
