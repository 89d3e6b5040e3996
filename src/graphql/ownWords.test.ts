import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, NoDeprecatedCustomRule, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { blocksIn } from '../../test/documented.ts';
import { PRINTED_SCHEMA, SCHEMA_FOLDER } from './readTypeDefs.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMA = buildSchema(readFileSync(join(SCHEMA_FOLDER, PRINTED_SCHEMA), 'utf8'));
const STARTERS = 'web/src/api/starters.ts';
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** A document that stands in code as a whole. */
const IN_CODE = /`(\s*(?:query\b|\{\s)(?:[^`$]|\$(?!\{))*)`/g;

/** All documents of the pages, the documentation, the starters, examples, forecasts and benches, with the place of each. */
const DOCUMENTS: [where: string, document: string][] = [
  ['web/src', filesIn('web/src', '.graphql').map(read).join('\n')],
  ...['README.md', ...filesIn('docs/api', '.md')].flatMap((file) =>
    blocksIn(read(file), 'graphql').map((block): [string, string] => [file, block]),
  ),
  ...['examples', 'forecast', 'bench'].flatMap((folder) =>
    filesIn(folder, '').flatMap((file) =>
      [...read(file).matchAll(IN_CODE)].map(([, query = '']): [string, string] => [file, query]),
    ),
  ),
  ...[...read(STARTERS).matchAll(/query: `([^`]+)`/g)].map(([, query = '']): [string, string] => [STARTERS, query]),
];

function filesIn(folder: string, ending: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(ending) && /\.\w+$/.test(file)).map((file) => join(folder, file));
}

test('what we ask ourselves, and tell others to ask, has nothing that is deprecated', () => {
  expect(DOCUMENTS.length).toBeGreaterThan(30);
  const told = DOCUMENTS.flatMap(([where, document]) =>
    validate(SCHEMA, parse(document), [NoDeprecatedCustomRule]).map(({ message }) => `${where}: ${message}`),
  );
  expect(told).toEqual([]);
});
