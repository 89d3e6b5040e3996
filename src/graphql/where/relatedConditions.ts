import { type Condition, joinConditions } from './joinConditions.ts';
import { FITS, FITS_NOT, type Wanted } from './Wanted.ts';

/** Gives the condition on a related record, or on a relationship and what stands at its end, under which it is as wanted. */
type OfRelated = (where: unknown, wanted: Wanted) => Condition;

const CONNECTION = /Connection$/;
const THERE = { NOT: { id: { eq: null } } };

/**
 * The condition on the one related record of a field. A record that is not there is like an unknown value: it fits neither
 * a condition nor its negation; null finds where there is none.
 */
export function oneRelated(field: string, where: unknown, wanted: Wanted, ofRelated: OfRelated): Condition {
  const record = field.replace(CONNECTION, '');
  const absent = { [record]: null };
  const present = { [record]: THERE };
  if (where === null) return wanted.holds ? absent : present;
  const inner = ofRelated(where, wanted);
  const related = inner === true ? present : inner && { [field]: inner };
  return inner === true && wanted.orUnknown ? true : joinConditions('OR', [wanted.orUnknown ? absent : false, related]);
}

/**
 * The conditions on the related records of a field: each of some, none, all and single holds or does not. A record that
 * is compared with an unknown value does not fit. Null in place of all conditions finds where there are no records.
 */
export function manyRelated(
  field: string,
  filters: Readonly<Record<string, unknown>> | null,
  { holds }: Wanted,
  ofRelated: OfRelated,
): Condition {
  const conditions = Object.entries(filters ?? { none: null }).map(([quantifier, where]) => {
    const fitting = ofRelated(where, FITS);
    if (quantifier === 'some') return thereIs(field, fitting, holds);
    if (quantifier === 'none') return thereIs(field, fitting, !holds);
    if (quantifier === 'single') return thereIsOne(field, fitting, holds);
    const exceptions = ofRelated(where, FITS_NOT);
    return joinConditions(holds ? 'AND' : 'OR', [thereIs(field, true, holds), thereIs(field, exceptions, !holds)]);
  });
  return joinConditions(holds ? 'AND' : 'OR', conditions);
}

/** There is a related record that fits, or, where that is wanted, there is none. */
function thereIs(field: string, fitting: Condition, wanted: boolean): Condition {
  if (fitting === false) return !wanted;
  return { [field]: { [wanted ? 'some' : 'none']: fitting === true ? anyOf(field) : fitting } };
}

function thereIsOne(field: string, fitting: Condition, wanted: boolean): Condition {
  if (fitting === false) return !wanted;
  const condition = { [field]: { single: fitting === true ? anyOf(field) : fitting } };
  return wanted ? condition : { NOT: condition };
}

function anyOf(field: string): Condition {
  return CONNECTION.test(field) ? { node: THERE } : THERE;
}
