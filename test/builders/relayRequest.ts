import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { ConcreteRequest, NormalizationSelection } from 'relay-runtime';

/** What Relay's compiler makes of a query of fields of object types with literal arguments. */
export function relayRequest(schema: GraphQLSchema, name: string, source: string): ConcreteRequest {
  const [query] = parse(source).definitions;
  const root = schema.getQueryType();
  if (query?.kind !== Kind.OPERATION_DEFINITION || !root) throw new Error(`No query: ${source}`);
  const selections = select(query.selectionSet, root);
  const shape = { argumentDefinitions: [], name, selections };
  return {
    kind: 'Request',
    fragment: {
      ...shape,
      kind: 'Fragment',
      type: 'Query',
      metadata: null,
      abstractKey: null,
    } as ConcreteRequest['fragment'],
    operation: { ...shape, kind: 'Operation' },
    params: { cacheID: name, id: null, metadata: {}, name, operationKind: 'query', text: source },
  };
}

function select(set: SelectionSetNode, parent: GraphQLObjectType): NormalizationSelection[] {
  return set.selections.map((node) => {
    if (node.kind !== Kind.FIELD) throw new Error(`A ${node.kind} is not known here.`);
    return field(node, parent);
  });
}

function field(node: FieldNode, parent: GraphQLObjectType): NormalizationSelection {
  const name = node.name.value;
  const type = parent.getFields()[name]?.type;
  if (!type) throw new Error(`${parent.name} has no field ${name}.`);
  const args = node.arguments?.length
    ? node.arguments.map(({ name, value }) => ({
        ...{ kind: 'Literal' as const, name: name.value, value: valueFromASTUntyped(value) },
      }))
    : null;
  const common = { alias: node.alias?.value ?? null, args, name, storageKey: null };
  const inner = getNamedType(type);
  if (isLeafType(inner)) return { ...common, kind: 'ScalarField' };
  if (!isObjectType(inner) || !node.selectionSet) throw new Error(`${name} gives no object type.`);
  const plural = isListType(getNullableType(type));
  const selections = select(node.selectionSet, inner);
  return { ...common, kind: 'LinkedField', concreteType: inner.name, plural, selections };
}
