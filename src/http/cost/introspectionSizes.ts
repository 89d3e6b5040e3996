import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const KNOWN = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

/** Entries of a list of the schema's own description: as many as there are, or as there are of a type on average. */
export function introspectionSize(schema: GraphQLSchema, list: string): number {
  const sizes = KNOWN.get(schema) ?? measure(schema);
  KNOWN.set(schema, sizes);
  return sizes[list] ?? 1;
}

function measure(schema: GraphQLSchema): Record<string, number> {
  const types = Object.values(schema.getTypeMap());
  const interfaces = types.filter(isInterfaceType);
  const fields = [...types.filter(isObjectType), ...interfaces].flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': fields.length / types.length,
    '__Type.inputFields': inputs.length / types.length,
    '__Type.enumValues': values.length / types.length,
    '__Type.possibleTypes': Math.max(1, ...interfaces.map((one) => schema.getPossibleTypes(one).length)),
    '__Field.args': fields.flatMap(({ args }) => args).length / fields.length,
  };
}
