import { fileURLToPath } from 'node:url';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { CURATED_FOLDER } from '../seed/sources/curated/source.ts';
import { readCurated } from '../seed/sources/curated/read.ts';
import { toEntities } from '../seed/sources/curated/toEntities.ts';
import { readMembers } from '../seed/sources/members/read.ts';
import { toEntities as membersToEntities } from '../seed/sources/members/toEntities.ts';
import { productSchema } from './builders/productSchema.ts';
import { readTypeDefs } from '../src/graphql/readTypeDefs.ts';

const schema = await productSchema();

/** Coordinates of everything in the schema that has no description. */
function undescribed(of: GraphQLSchema): string[] {
  return Object.values(of.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const missing = type.description ? [] : [type.name];
    if (isEnumType(type))
      missing.push(
        ...type
          .getValues()
          .filter((value) => !value.description)
          .map((value) => `${type.name}.${value.name}`),
      );
    if (!isObjectType(type) && !isInputObjectType(type)) return missing;
    const fields: Record<string, GraphQLField<unknown, unknown> | GraphQLInputField> = type.getFields();
    for (const field of Object.values(fields)) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      missing.push(
        ...args
          .filter((argument) => !argument.description)
          .map((argument) => `${type.name}.${field.name}(${argument.name})`),
      );
    }
    return missing;
  });
}

test('every type, field, enum value and argument is described', () => {
  expect(undescribed(schema)).toEqual([]);
});

test('loads write nothing that the schema does not declare', async () => {
  const declared = declaredNames();
  const { list } = await readMembers(fileURLToPath(new URL('../docs/members-example.csv', import.meta.url)));
  const contents = [toEntities(await readCurated(CURATED_FOLDER)), membersToEntities('cluster:c', list.members)];
  const written = new Set<string>();
  for (const node of contents.flatMap(({ nodes }) => [...nodes.values()]))
    for (const name of Object.keys(node.properties)) written.add(`${node.label}.${name}`);
  for (const { type, properties } of contents.flatMap(({ relationships }) => [...relationships.values()])) {
    written.add(type);
    for (const name of Object.keys(properties)) written.add(`${type}.${name}`);
  }
  expect([...written].filter((name) => !declared.has(name))).toEqual([]);
});

/** `Label.property`, `TYPE` and `TYPE.property` for everything in `schema/`. */
function declaredNames(): Set<string> {
  const names = new Set<string>();
  const relations: [type: string, propertiesType: string | null][] = [];
  const document = parse(
    readTypeDefs()
      .map(({ sdl }) => sdl)
      .join('\n'),
  );
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      names.add(`${definition.name.value}.${field.name.value}`);
      const relationship = field.directives?.find((directive) => directive.name.value === 'relationship');
      const argument = (name: string) => {
        const value = relationship?.arguments?.find((one) => one.name.value === name)?.value;
        return value?.kind === Kind.STRING ? value.value : null;
      };
      const type = argument('type');
      if (type) relations.push([type, argument('properties')]);
    }
  }
  for (const [type, propertiesType] of relations) {
    names.add(type);
    for (const name of [...names].filter((one) => propertiesType && one.startsWith(`${propertiesType}.`))) {
      names.add(`${type}.${name.split('.')[1]}`);
    }
  }
  return names;
}
