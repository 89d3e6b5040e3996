import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { PRINTED_SCHEMA, SCHEMA_FOLDER } from './readTypeDefs.ts';

// At a release: writes the schema without its descriptions, which no client depends on, for later versions to be compared with.
const printed = parse(readFileSync(join(SCHEMA_FOLDER, PRINTED_SCHEMA), 'utf8'));
const bare = visit(printed, {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});
writeFileSync(join(import.meta.dirname, 'released.graphql'), `# The last version; do not edit.\n\n${print(bare)}\n`);
