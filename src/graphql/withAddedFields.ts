import { randomUUID } from 'node:crypto';
import {
  type ArgumentNode,
  type ASTNode,
  astFromValue,
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { completeArguments } from './completeArguments.ts';
import { isConnection, nestedSelection } from './connections/nestedSelection.ts';
import { entityTypes } from './entityTypes.ts';
import { ownFields } from './ownFields.ts';
import type { NamedIds } from './where/completeWhere.ts';

const OWN_FIELDS = ownFields();
const SUFFIX = randomUUID().replaceAll('-', '');
/** The alias under which an entity carries its id beside whatever the client selected: no client can guess it. */
export const ID_ALIAS = `id${SUFFIX}`;
const REAL_ALIAS = `real${SUFFIX}`;

/** Selects an entity's id under `ID_ALIAS`. */
export const ID_FIELD: FieldNode = aliased('id', ID_ALIAS);

/**
 * Adds to a question what @neo4j/graphql needs beside the client's own selection. Where a field of ours is asked of
 * an entity: its id, for the field is answered from it. (What `@customResolver(requires:)` adds has no alias and takes
 * the place of whatever the client gives that name.) Else a real field in every selection: one of `__typename` alone, or
 * of fields that are skipped, is read as an empty one and answered with nothing where there is something. And the
 * arguments of generated lists and connections are completed, and the ids resolved that they name. Fragments on an interface, which it
 * takes for another type's, are written as fragments on the entity's own type, and those on other types left out.
 */
export function withAddedFields(info: GraphQLResolveInfo, ids: NamedIds): GraphQLResolveInfo {
  const entities = entityTypes(info.schema);
  const complete = <Node extends ASTNode>(node: Node, parent?: GraphQLNamedType): Node => {
    const typeInfo = parent && isObjectType(parent) ? new TypeInfo(info.schema, parent) : new TypeInfo(info.schema);
    return visit(
      node,
      visitWithTypeInfo(typeInfo, {
        Field: (field) => withParts(withArguments(field, typeInfo, info, ids) ?? field, typeInfo, info),
        InlineFragment(fragment) {
          const type = getNamedType(typeInfo.getParentType());
          const on = fragment.typeCondition?.name.value;
          if (on === undefined || !isObjectType(type) || on === type.name) return undefined;
          return isInterfaceType(info.schema.getType(on)) ? { ...fragment, typeCondition: named(type) } : null;
        },
        FragmentSpread({ name, directives }) {
          const type = getNamedType(typeInfo.getParentType());
          const fragment = info.fragments[name.value];
          const on = fragment?.typeCondition.name.value;
          if (!fragment || on === undefined || !isObjectType(type) || on === type.name) return undefined;
          if (!isInterfaceType(info.schema.getType(on))) return null;
          const { selectionSet } = fragment;
          return { kind: Kind.INLINE_FRAGMENT, typeCondition: named(type), directives, selectionSet };
        },
        SelectionSet: (selectionSet) => {
          const type = getNamedType(typeInfo.getParentType());
          if (!isObjectType(type)) return undefined;
          const needsId = entities.has(type.name) && selectionSet.selections.some((one) => isOurs(one, type));
          const added = needsId ? ID_FIELD : realField(selectionSet, type, info.fragments);
          return added && { ...selectionSet, selections: [...selectionSet.selections, added] };
        },
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

/**
 * A generated list or connection with its arguments completed; undefined for anything else. A root field has none: the
 * generator takes them from what its resolver is given, and would take from here what is left out there.
 */
function withArguments(
  field: FieldNode,
  typeInfo: TypeInfo,
  info: GraphQLResolveInfo,
  ids: NamedIds,
): FieldNode | undefined {
  const definition = typeInfo.getFieldDef();
  if (!definition || !isGeneratedList(definition)) return undefined;
  if (typeInfo.getParentType() === info.schema.getQueryType()) return { ...field, arguments: [] };
  const given = getArgumentValues(definition, field, info.variableValues);
  const complete = completeArguments(definition.args, given, ids);
  const argumentNodes = definition.args.flatMap(({ name, type }): ArgumentNode[] => {
    const value = name in complete ? astFromValue(complete[name], type) : null;
    return value ? [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }] : [];
  });
  return { ...field, arguments: argumentNodes };
}

/** A nested connection as the generator reads it rightly; anything else as it is. */
function withParts(field: FieldNode, typeInfo: TypeInfo, info: GraphQLResolveInfo): FieldNode {
  const type = getNamedType(typeInfo.getType());
  const isNested = typeInfo.getParentType() !== info.schema.getQueryType();
  if (!isNested || !isObjectType(type) || !isConnection(type.name)) return field;
  return { ...field, selectionSet: nestedSelection(field, type, info) };
}

/** True for lists and connections of entities that the generator answers. */
export function isGeneratedList({ args }: GraphQLField<unknown, unknown>): boolean {
  const names = new Set(args.map(({ name }) => name));
  return names.has('where') && (names.has('limit') || names.has('first')) && !names.has('groupBy');
}

function named({ name }: GraphQLObjectType): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } };
}

function isOurs(selection: SelectionNode, { name }: GraphQLObjectType): boolean {
  return selection.kind === Kind.FIELD && OWN_FIELDS.get(name)?.has(selection.name.value) === true;
}

/** A field without arguments and subfields, where none is sure to be selected. */
function realField(
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  fragments: GraphQLResolveInfo['fragments'],
): FieldNode | undefined {
  if (selections.some((one) => isReal(one, type, fragments))) return undefined;
  const fields = Object.values(type.getFields());
  const leaf = fields.find((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  return leaf && aliased(leaf.name, REAL_ALIAS);
}

function aliased(name: string, alias: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: alias },
  };
}

/**
 * Selected whatever the variables say, and more than the name of the type. A fragment on the type itself is, for it is
 * given a real field; of one on another type nothing may be left.
 */
function isReal(
  selection: SelectionNode,
  type: GraphQLObjectType,
  fragments: GraphQLResolveInfo['fragments'],
): boolean {
  if ((selection.directives ?? []).length > 0) return false;
  if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
  const condition =
    selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition : fragments[selection.name.value]?.typeCondition;
  return condition === undefined || condition.name.value === type.name;
}
