import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from './buildSchema.ts';
import { printPublicSchema } from './printPublicSchema.ts';
import { PRINTED_SCHEMA, SCHEMA_FOLDER } from './readTypeDefs.ts';

writeFileSync(join(SCHEMA_FOLDER, PRINTED_SCHEMA), printPublicSchema(await buildSchema()));
