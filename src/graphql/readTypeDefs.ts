import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the schema's SDL stands. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));
/** The whole public schema, printed. */
export const PRINTED_SCHEMA = 'printed.graphql';

/** The SDL of every file of `schema/` but the printed one, in order of name. */
export function readTypeDefs(): string[] {
  const files = readdirSync(SCHEMA_FOLDER).filter((file) => file.endsWith('.graphql') && file !== PRINTED_SCHEMA);
  return files.sort().map((file) => readFileSync(join(SCHEMA_FOLDER, file), 'utf8'));
}
