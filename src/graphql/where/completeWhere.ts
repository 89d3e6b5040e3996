import { type GraphQLInputObjectType, getNullableType, isInputObjectType } from 'graphql';
import { type Condition, joinConditions } from './joinConditions.ts';
import { manyRelated, oneRelated } from './relatedConditions.ts';
import { valueConditions } from './valueConditions.ts';
import { FITS, type Wanted } from './Wanted.ts';
import { expandRunningOn, expandWithin, type TreeEntity, WITHIN } from './withinConditions.ts';

/** Ids that conditions name. `argument` is where one stands, as in `where.country.id.eq`. */
export interface NamedIds {
  /** The ids that entities of a type have now; throws NOT_FOUND or BAD_USER_INPUT where one is that of none or of several. */
  resolve(entity: string, argument: string, ids: readonly string[]): string[];
  /** The same with those of all narrower fields, programmes or regions. */
  within(entity: TreeEntity, argument: string, ids: readonly string[]): string[];
  /** Those of entities of a type that have the words of a text; throws BAD_USER_INPUT, and UNAVAILABLE while nothing can be searched. */
  withWords(entity: string, argument: string, text: string): string[];
  /** Those of organisations that are tied to one of these, and none of them. */
  tiedTo(argument: string, ids: readonly string[]): string[];
}

type Where = Readonly<Record<string, unknown>>;

const NOTHING = { id: { in: [] } };
const LOGICAL: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT']);

/**
 * A `where` as the generator understands it rightly: every id is the one that its bearer has, negations stand at single
 * values, and nothing is empty. Undefined where all fit. `Wanted` says what is true of an unknown value.
 */
export function completeWhere(where: Where, type: GraphQLInputObjectType, ids: NamedIds): Where | undefined {
  const condition = conditionsOf(where, { type, argument: 'where', ids }, FITS);
  if (condition === true) return undefined;
  if (condition !== false) return condition;
  return 'node' in type.getFields() ? { node: NOTHING } : NOTHING;
}

/** Where conditions stand. */
interface Place {
  type: GraphQLInputObjectType;
  argument: string;
  ids: NamedIds;
}

function conditionsOf(where: unknown, place: Place, wanted: Wanted): Condition {
  const parts = Object.entries(asWhere(where) ?? {}).map(([name, value]) => {
    const argument = `${place.argument}.${name}`;
    if (LOGICAL.has(name)) return logical(name, value, { ...place, argument }, wanted);
    const { type } = place.type.getFields()[name]!;
    const inner = getNullableType(type);
    if (isInputObjectType(inner)) return fieldConditions(name, value, { ...place, argument }, inner, wanted);
    return withinConditions(name, value, { ...place, argument }, wanted);
  });
  return joinConditions(wanted.holds ? 'AND' : 'OR', parts);
}

/** AND, OR and NOT; null means the same as leaving out. */
function logical(operator: string, value: unknown, place: Place, wanted: Wanted): Condition {
  if (value === null) return wanted.holds;
  if (operator === 'NOT') return conditionsOf(value, place, { ...wanted, holds: !wanted.holds });
  const parts = [value].flat().map((part) => conditionsOf(part, place, wanted));
  return joinConditions((operator === 'AND') === wanted.holds ? 'AND' : 'OR', parts);
}

function fieldConditions(
  name: string,
  value: unknown,
  place: Place,
  type: GraphQLInputObjectType,
  wanted: Wanted,
): Condition {
  const fields = type.getFields();
  const quantified = fields['some']?.type;
  const related = isInputObjectType(quantified) ? quantified : type;
  const ofRelated = (where: unknown, inner: Wanted) => conditionsOf(where, { ...place, type: related }, inner);
  if (quantified) return manyRelated(name, asWhere(value), wanted, ofRelated);
  if ('eq' in fields) return valueConditions(name, withNamedIds(name, asWhere(value), place), wanted);
  if (!isEndOfConnection(name, place.type)) return oneRelated(name, value, wanted, ofRelated);
  const condition = ofRelated(value, wanted);
  return typeof condition === 'boolean' ? condition : { [name]: condition };
}

/** True for the two parts of conditions on a connection: the relationship, and what stands at its end. */
function isEndOfConnection(name: string, type: GraphQLInputObjectType): boolean {
  return type.name.endsWith('ConnectionWhere') && (name === 'node' || name === 'edge');
}

/** The conditions on an entity's id with the ids that are meant; those on other values as they are. */
function withNamedIds(name: string, filters: Where | null, { type, argument, ids }: Place): Where | null {
  const entity = type.name.replace(/Where$/, '');
  if (name !== 'id' || filters === null) return filters;
  const named = Object.entries(filters).map(([operator, value]) => {
    const place = `${argument}.${operator}`;
    if (operator === 'eq' && typeof value === 'string') return [operator, ids.resolve(entity, place, [value])[0]];
    return [operator, operator === 'in' && value !== null ? ids.resolve(entity, place, asIds(value)) : value];
  });
  return Object.fromEntries(named) as Where;
}

/** Conditions that stand for others, or for the ids of what is found in memory. */
function withinConditions(name: string, value: unknown, place: Place, wanted: Wanted): Condition {
  const { argument, ids, type } = place;
  if (value === null) return wanted.holds;
  if (name === 'runningOn') return runningConditions(value, place, wanted);
  if (name === 'text') {
    const found = ids.withWords(type.name.replace(/Where$/, ''), argument, typeof value === 'string' ? value : '');
    return valueConditions('id', { in: found }, wanted);
  }
  if (name === 'tiedTo') return valueConditions('id', { in: ids.tiedTo(argument, asIds(value)) }, wanted);
  const entity = WITHIN.get(name);
  if (!entity) throw new Error(`Nobody knows the condition ${argument}.`);
  const named = ids.within(entity, argument, asIds(value));
  return conditionsOf(expandWithin(type.name, name, named), place, wanted);
}

function runningConditions(day: unknown, place: Place, { holds, orUnknown }: Wanted): Condition {
  const { runs, doesNot, unknown } = expandRunningOn(day);
  const parts = [holds ? runs : doesNot, ...(orUnknown ? [unknown] : [])];
  return joinConditions(
    'OR',
    parts.map((part) => conditionsOf(part, place, FITS)),
  );
}

function asWhere(value: unknown): Where | null {
  return value === null || value === undefined ? null : (value as Where);
}

function asIds(value: unknown): string[] {
  return [value].flat().map(String);
}
