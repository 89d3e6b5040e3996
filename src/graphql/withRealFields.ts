import { randomUUID } from 'node:crypto';
import {
  type ASTNode,
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Under which name an added field stands: one that no client can guess. */
const ADDED_ALIAS = `added${randomUUID().replaceAll('-', '')}`;

/**
 * The same question with a real field in every selection. @neo4j/graphql reads a selection of `__typename` alone, or of
 * fields that are skipped, as an empty one and answers with nothing where there is something.
 */
export function withRealFields(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const complete = <Node extends ASTNode>(node: Node, parent?: GraphQLNamedType): Node => {
    const typeInfo = parent && isObjectType(parent) ? new TypeInfo(info.schema, parent) : new TypeInfo(info.schema);
    return visit(
      node,
      visitWithTypeInfo(typeInfo, {
        SelectionSet: (selectionSet) => withRealField(selectionSet, getNamedType(typeInfo.getParentType())),
      }),
    );
  };
  const fragments = Object.entries(info.fragments).map(([name, fragment]) => [name, complete(fragment)] as const);
  return {
    ...info,
    fieldNodes: info.fieldNodes.map((node) => complete(node, info.parentType)),
    fragments: Object.fromEntries(fragments),
  };
}

function withRealField(
  selectionSet: SelectionSetNode,
  type: GraphQLNamedType | null | undefined,
): SelectionSetNode | undefined {
  if (selectionSet.selections.some(isReal) || !isObjectType(type)) return undefined;
  const fields = Object.values(type.getFields());
  const leaf = fields.find((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  if (!leaf) return undefined;
  const added: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: leaf.name },
    alias: { kind: Kind.NAME, value: ADDED_ALIAS },
  };
  return { ...selectionSet, selections: [...selectionSet.selections, added] };
}

/** Selected whatever the variables say, and more than the name of the type. */
function isReal(selection: SelectionNode): boolean {
  if ((selection.directives ?? []).length > 0) return false;
  return selection.kind !== Kind.FIELD || selection.name.value !== '__typename';
}
