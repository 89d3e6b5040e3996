import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, type TypeNode } from 'graphql';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));
const STORED = ['node', 'relationshipProperties'];

/** The types that `schema/` gives to stored properties, by their names: `startDate` is a `Date`. */
export function schemaTypes(): Map<string, string> {
  const types = new Map<string, string>();
  for (const file of readdirSync(SCHEMA_FOLDER)) {
    if (!file.endsWith('.graphql') || file === 'printed.graphql') continue;
    for (const definition of parse(readFileSync(`${SCHEMA_FOLDER}${file}`, 'utf8')).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      if (!definition.directives?.some(({ name }) => STORED.includes(name.value))) continue;
      for (const { name, type, directives } of definition.fields ?? [])
        if (!directives?.length) types.set(name.value, namedType(type));
    }
  }
  return types;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
