import {
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isCompositeType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isAtMostOne } from './readParts.ts';

/** Words that stay capitalised inside a sentence. */
const CAPITALS = /^(English|Italian|Wikidata|Participant|EuroSciVoc|CORDIS|[A-Z]{2,}\b)/;

/** The description of a condition on a field of a type. */
export function describeCondition(name: string, type: GraphQLNamedType | undefined, isEntity: boolean): string {
  if (name === 'id' && isEntity)
    return 'By id. `eq` and `in` take every id that a question takes (a country or region by its code, an organisation by any identifier it has ever had); NOT_FOUND where nothing bears one.';
  const field = fieldOf(type, name);
  if (name.endsWith('Connection')) return describeConditionOnConnection(name, type);
  return `By \`${name}\`${meaning(field)}.${field ? absence(field) : ''}`;
}

/** The description of an order by a field of a type. */
export function describeOrder(name: string, type: GraphQLNamedType | undefined): string {
  const field = fieldOf(type, name);
  const unknown = field && isNonNullType(field.type) ? '' : ' Unknown values stand last in either direction.';
  return `Sorts by \`${name}\`${meaning(field)}.${unknown}`;
}

/** The description of a field that gives the records of another one as a connection. */
export function describeConnectionField(name: string, type: GraphQLNamedType | undefined): string | undefined {
  const field = fieldOf(type, name);
  if (!field || !type) return undefined;
  const plain = name.replace(/Connection$/, '');
  const values = valuesOf(field);
  if (isAtMostOne(type, name))
    return `\`${plain}\` in the form of a page with at most one entry${values ? `, with the values of the relationship (${values})` : ''}.`;
  const entries = `each with its cursor${values ? ` and the values of the relationship (${values})` : ''}`;
  return `\`${plain}\` page by page${meaning(fieldOf(type, plain))}; ${entries}.`;
}

function describeConditionOnConnection(name: string, type: GraphQLNamedType | undefined): string {
  const plain = name.replace(/Connection$/, '');
  const field = fieldOf(type, name);
  const parts = field && valuesOf(field) ? ' and on the values of the relationship' : '';
  return type && isAtMostOne(type, name)
    ? `By \`${plain}\`: conditions on the record${parts}. Null finds those without one.`
    : `By \`${plain}\`: conditions on the records${parts}. Null finds those without any.`;
}

/** The name of the type that holds the values of a connection's relationship; undefined where it has none. */
function valuesOf({ type }: GraphQLField<unknown, unknown>): string | undefined {
  const connection = getNamedType(type);
  const edge = isObjectType(connection) ? getNamedType(connection.getFields()['edges']?.type) : undefined;
  return isObjectType(edge) ? getNamedType(edge.getFields()['properties']?.type)?.name : undefined;
}

/** The sentence on null in place of a condition: it finds those without. */
function absence({ type }: GraphQLField<unknown, unknown>): string {
  if (isListType(getNullableType(type)) && isCompositeType(getNamedType(type))) return ' Null finds those without any.';
  if (isNonNullType(type)) return '';
  return isCompositeType(getNamedType(type))
    ? ' Null finds those without one.'
    : ' Null finds those where it is not known.';
}

/** The first that the description of a field says, as it goes on behind a name; nothing where it is not described. */
function meaning(field: GraphQLField<unknown, unknown> | undefined): string {
  const description = field?.description?.replaceAll(/\s+/g, ' ');
  if (!description) return '';
  const [sentence] = description.split(/\.(?= [A-Z`]|$)/);
  const known = sentence!.replace(/; null\b.*$/, '').replace(/[,. ]+$/, '');
  return `: ${CAPITALS.test(known) ? known : known.charAt(0).toLowerCase() + known.slice(1)}`;
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) ? type.getFields()[name] : undefined;
}
