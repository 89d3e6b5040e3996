import { collectFields, collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { tooComplex } from '../../errors.ts';
import type { Operation } from '../checkOperation.ts';
import { fieldWork, LENS_WORK } from './fieldWork.ts';
import { introspectionSize } from './introspectionSizes.ts';
import { type Given, listSize } from './listSizes.ts';

/** An entry of the schema is in memory, an entity is read. */
const INTROSPECTION_WEIGHT = 0.1;
/** Fields around an entity in a connection, which are a part of it. */
const PARTS_OF_CONNECTIONS = /^(edges|properties|pageInfo)$|Connection$/;
const META_FIELDS: readonly GraphQLField<unknown, unknown>[] = [SchemaMetaFieldDef, TypeMetaFieldDef];

/**
 * The most entities and other objects that an operation may be answered with, each list as long as it may be times what
 * one entry costs, and the work of its questions. Fields are merged and skipped as graphql-js does. Throws
 * QUERY_TOO_COMPLEX where there are more than `mostFields` of them, with those of fragments wherever these are spread.
 */
export function costOf(asked: Operation, mostFields: number): number {
  return new Reckoning(asked, mostFields).total();
}

class Reckoning {
  readonly #asked: Operation;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #mostFields: number;
  readonly #lenses = new Set<string>();
  #fieldCount = 0;

  constructor(asked: Operation, mostFields: number) {
    const { definitions } = asked.document;
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#asked = asked;
    this.#fragments = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#mostFields = mostFields;
  }

  total(): number {
    const { schema, operation, variables } = this.#asked;
    const root = schema.getQueryType()!;
    const { fields } = collectFields(schema, this.#fragments, variables, root, operation.selectionSet);
    const cost = this.#costOfFields(root, fields, {});
    return Math.ceil(cost) + this.#lenses.size * LENS_WORK;
  }

  #costOfFields(type: GraphQLObjectType, fields: ReadonlyMap<string, FieldNode[]>, question: Given): number {
    let cost = 0;
    for (const nodes of fields.values()) cost += this.#costOfField(type, nodes, question);
    return cost;
  }

  #costOfField(type: GraphQLObjectType, nodes: FieldNode[], question: Given): number {
    this.#countField();
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    const field = type.getFields()[name] ?? META_FIELDS.find((meta) => meta.name === name);
    if (!field) return 0;
    const given = this.#argumentsOf(field, node);
    this.#lookThrough(given);
    const work = fieldWork(`${type.name}.${name}`, given);
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return work;
    const isList = isListType(getNullableType(field.type));
    const { schema, variables } = this.#asked;
    const isQuestion = !isList && field.args.length > 0;
    const itself = PARTS_OF_CONNECTIONS.test(name) ? 0 : 1;
    // Of an interface whatever costs the most.
    const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    const costs = types.map((one) => {
      const { fields } = collectSubFields(schema, this.#fragments, variables, one, nodes);
      return this.#costOfFields(one, fields, isQuestion ? given : question);
    });
    const one = itself + Math.max(...costs);
    const weight = META_FIELDS.includes(field) ? INTROSPECTION_WEIGHT : 1;
    return work + weight * one * (isList ? this.#sizeOf(type, name, given, question) : 1);
  }

  #sizeOf({ name: type }: GraphQLObjectType, field: string, given: Given, question: Given): number {
    if (type.startsWith('__')) return introspectionSize(this.#asked.schema, `${type}.${field}`);
    return listSize(`${type}.${field}`, given, question);
  }

  /** As they stand, null meaning the same as leaving out; what is wrong with them is for others to say. */
  #argumentsOf({ args }: GraphQLField<unknown, unknown>, { arguments: nodes = [] }: FieldNode): Given {
    const values = args.map(({ name, defaultValue }) => {
      const node = nodes.find((one) => one.name.value === name);
      const value: unknown = node && valueFromASTUntyped(node.value, this.#asked.variables);
      return [name, value ?? defaultValue] as const;
    });
    return Object.fromEntries(values);
  }

  #lookThrough({ collaborations, filter, model }: Given): void {
    const lens = [collaborations ?? filter, model].map((part) =>
      Object.entries(part ?? {}).filter(([, value]) => value !== null),
    );
    if (lens.some((part) => part.length > 0)) this.#lenses.add(JSON.stringify(lens));
  }

  #countField(): void {
    this.#fieldCount++;
    if (this.#fieldCount <= this.#mostFields) return;
    throw tooComplex(
      `A document may ask for ${this.#mostFields.toLocaleString('en')} fields at most, those of fragments counted wherever they are spread; this one asks for more. Ask in several requests.`,
    );
  }
}
