import {
  type DefinitionNode,
  type DocumentNode,
  extendSchema,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql';

/** The type that the generator adds by itself: it lets no definition name it. */
const GENERATED = 'PageInfo';

/** Definitions as the generator takes them, and the fields that are added when it is done. */
export interface TypeDefs {
  given: DocumentNode[];
  added: DocumentNode;
}

/** Takes the fields that are answered with `PageInfo` out of definitions. */
export function withoutPageInfo(files: readonly { sdl: string }[]): TypeDefs {
  const added: ObjectTypeExtensionNode[] = [];
  const given = files.map(({ sdl }): DocumentNode => {
    const document = parse(sdl);
    return { ...document, definitions: document.definitions.map((definition) => takeOut(definition, added)) };
  });
  return { given, added: { kind: Kind.DOCUMENT, definitions: added } };
}

/** Puts the fields back into the generated schema. */
export function withPageInfo(schema: GraphQLSchema, { added }: TypeDefs): GraphQLSchema {
  return extendSchema(schema, added);
}

function takeOut(definition: DefinitionNode, added: ObjectTypeExtensionNode[]): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  const fields = definition.fields?.filter(isPageInfo) ?? [];
  if (fields.length === 0) return definition;
  added.push({ kind: Kind.OBJECT_TYPE_EXTENSION, name: definition.name, fields });
  return { ...definition, fields: definition.fields?.filter((field) => !isPageInfo(field)) };
}

function isPageInfo({ type }: FieldDefinitionNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && named.name.value === GENERATED;
}
