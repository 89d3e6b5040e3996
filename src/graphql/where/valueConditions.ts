import { type Condition, joinConditions } from './joinConditions.ts';
import type { Wanted } from './Wanted.ts';

/**
 * The conditions on one value. Only `eq: null` finds a value that is not known, as null in place of all conditions does;
 * null for another operator means the same as leaving it out.
 */
export function valueConditions(
  field: string,
  filters: Readonly<Record<string, unknown>> | null,
  wanted: Wanted,
): Condition {
  const operations = Object.entries(filters ?? { eq: null }).filter(([name, value]) => value !== null || name === 'eq');
  const compared = operations.map(([name, value]) => compare(field, name, value, wanted));
  return joinConditions(wanted.holds ? 'AND' : 'OR', compared);
}

function compare(field: string, operator: string, value: unknown, { holds, orUnknown }: Wanted): Condition {
  const unknown = { [field]: { eq: null } };
  const known = { NOT: unknown };
  if (value === null) return holds ? unknown : known;
  const alternative = orUnknown ? unknown : false;
  if (isNone(operator, value)) return holds ? alternative : orUnknown || known;
  const holding = { [field]: { [operator]: value } };
  return joinConditions('OR', [alternative, holds ? holding : { NOT: holding }]);
}

/** True for `in: []`, which Cypher finds false, not unknown, of an unknown value. */
function isNone(operator: string, value: unknown): boolean {
  return operator === 'in' && Array.isArray(value) && value.length === 0;
}
