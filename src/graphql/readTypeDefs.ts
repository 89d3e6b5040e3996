import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the schema's SDL. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));
/** The file of the whole public schema, printed. */
export const PRINTED_SCHEMA = 'printed.graphql';

/** The files of `schema/` but the printed one, in order of name. */
export function readTypeDefs(): { file: string; sdl: string }[] {
  const files = readdirSync(SCHEMA_FOLDER).filter((file) => file.endsWith('.graphql') && file !== PRINTED_SCHEMA);
  return files.sort().map((file) => ({ file, sdl: readFileSync(join(SCHEMA_FOLDER, file), 'utf8') }));
}
