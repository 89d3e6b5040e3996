import { randomUUID } from 'node:crypto';
import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;
/** A part of an edge that has fields of its own. */
export type EdgePart = 'node' | 'properties';

const SUFFIX = randomUUID().replaceAll('-', '');

/**
 * The selection of a nested connection with each part once and under its own name. The generator reads `a: edges` and
 * `b: edges`, or `a: node` and `b: node`, as one, and what they select as if it stood at one place: there `x: id` and
 * `x: name` would be the same. So the fields of a part under an alias have names that begin with `partPrefix`.
 */
export function nestedSelection(field: FieldNode, type: GraphQLObjectType, asked: Asked): SelectionSetNode {
  const fields = [...fieldsOf(type, [field], asked)];
  const named = (name: string) => fields.filter(([, [one]]) => one?.name.value === name);
  return selectionSet([
    ...(named('totalCount').length > 0 ? [selected('totalCount')] : []),
    ...(named('pageInfo').length > 0 ? [selected('pageInfo', [selected('endCursor')])] : []),
    ...(named('edges').length > 0
      ? [selected('edges', edgeSelections(named('edges'), typeOf(type, 'edges'), asked))]
      : []),
  ]);
}

/** True for the name of a type of connections. */
export function isConnection(type: string): boolean {
  return type.endsWith('Connection');
}

/** The beginning of the names of fields of a part, which stands under an alias in edges under another; none where neither has one. */
export function partPrefix(edgesKey: string, part: EdgePart, partKey: string): string {
  if (edgesKey === 'edges' && partKey === part) return '';
  return `part${SUFFIX}_${edgesKey.length}_${edgesKey}_${partKey}_`;
}

function edgeSelections(
  edges: readonly (readonly [string, FieldNode[]])[],
  type: GraphQLObjectType,
  asked: Asked,
): FieldNode[] {
  const parts: Record<EdgePart, FieldNode[] | undefined> = { node: undefined, properties: undefined };
  let hasCursor = false;
  for (const [edgesKey, edgeNodes] of edges) {
    for (const [partKey, partNodes] of fieldsOf(type, edgeNodes, asked)) {
      const name = partNodes[0]!.name.value;
      if (name === 'cursor') hasCursor = true;
      if (name !== 'node' && name !== 'properties') continue;
      const prefix = partPrefix(edgesKey, name, partKey);
      const inner = [...fieldsOf(typeOf(type, name), partNodes, asked)];
      (parts[name] ??= []).push(...inner.map(([key, nodes]) => merged(nodes, prefix + key)));
    }
  }
  const cursor = hasCursor ? [selected('cursor')] : [];
  return [...cursor, ...Object.entries(parts).flatMap(([name, inner]) => (inner ? [selected(name, inner)] : []))];
}

function fieldsOf(type: GraphQLObjectType, nodes: FieldNode[], { schema, fragments, variableValues }: Asked) {
  return collectSubFields(schema, fragments, variableValues, type, nodes).fields;
}

function typeOf(parent: GraphQLObjectType, field: string): GraphQLObjectType {
  const type = getNamedType(parent.getFields()[field]?.type);
  if (!isObjectType(type)) throw new Error(`${parent.name}.${field} is no object.`);
  return type;
}

/** One field in place of all that are answered under one name. */
function merged([first, ...others]: FieldNode[], key: string): FieldNode {
  const { name, selectionSet: own } = first!;
  const all = [own, ...others.map((one) => one.selectionSet)].flatMap((one) => one?.selections ?? []);
  const alias = name.value === key ? undefined : { kind: Kind.NAME as const, value: key };
  return { ...first!, alias, directives: [], ...(own && { selectionSet: selectionSet(all) }) };
}

function selected(name: string, inner?: SelectionNode[]): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(inner && { selectionSet: selectionSet(inner) }),
  };
}

function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}
