import { getNamedType, type GraphQLObjectType } from 'graphql';
import { z } from 'zod';
import { foldedProperty } from '../../../rules/names/foldedProperties.ts';

/** The form in which the values of a key stand in a cursor. */
export type KeyForm = 'DAY' | 'NUMBER' | 'BOOLEAN' | 'TEXT';

/** One field of an order. */
export interface SortField {
  field: string;
  isDescending: boolean;
}

/** One value that rows are ordered by; several fields or one make as many keys, and a name two: folded, and as it is. */
export interface SortKey extends SortField {
  form: KeyForm;
  /** True for the folded form of the field's value. */
  isFolded: boolean;
}

const NUMBERS: ReadonlySet<string> = new Set(['Int', 'Float']);
const sortArgument = z.array(z.record(z.string(), z.enum(['ASC', 'DESC']).nullish())).nullish();

/** The fields that a `sort` names, each once, and the id as the last, so that no two rows stand at one place. */
export function sortFields(sort: unknown): SortField[] {
  const order = new Map<string, SortField>();
  const given = [sortArgument.parse(sort) ?? []].flat().flatMap((entry) => Object.entries(entry));
  for (const [field, direction] of [...given, ['id', 'ASC'] as const]) {
    if (!direction || order.has('id') || order.has(field)) continue;
    order.set(field, { field, isDescending: direction === 'DESC' });
  }
  return [...order.values()];
}

/** The keys of an order of entities of a type. */
export function sortKeys(order: readonly SortField[], type: GraphQLObjectType): SortKey[] {
  return order.flatMap(({ field, isDescending }) => {
    const plain: SortKey = { field, isDescending, form: formOf(type, field), isFolded: false };
    return foldedProperty(field) === null ? [plain] : [{ ...plain, isFolded: true }, plain];
  });
}

function formOf(type: GraphQLObjectType, field: string): KeyForm {
  const { name } = getNamedType(type.getFields()[field]!.type);
  if (name === 'Date') return 'DAY';
  if (name === 'Boolean') return 'BOOLEAN';
  return NUMBERS.has(name) ? 'NUMBER' : 'TEXT';
}
