import type { Part } from './readParts.ts';

/** The description of a type that is made for a connection. */
export function describePartType(part: Part): string {
  const { entity, field, other, properties } = part;
  const ofEntity = `\`${field}\` of ${aOrAn(entity)}`;
  const withValues = properties ? `, with the values of the relationship (${properties.name})` : '';
  if (part.form === 'EDGE') return `One ${other} of ${ofEntity}${withValues}.`;
  if (part.form === 'WHERE') return `Conditions on one entry of ${ofEntity}; all that are given must hold.`;
  if (part.form === 'FILTERS')
    return `Conditions on all entries of ${ofEntity} together; all that are given must hold.`;
  if (part.form === 'SORT') return `A value to sort ${ofEntity} by; give one field of one part for each entry.`;
  if (part.isSingle) return `The ${ofEntity} in the form of a page with at most one entry${withValues}.`;
  return `A page of ${ofEntity} in order, each entry with its cursor${withValues.replace(', with', ' and')}.`;
}

/** The description of a field of such a type; undefined for one that it does not have. */
export function describePart(part: Part, field: string): string | undefined {
  return part.form === 'CONNECTION' ? describeOfPage(part, field) : describeOfEntry(part, field);
}

/** The name of a type with its article. */
export function aOrAn(name: string): string {
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}

function describeOfPage({ isSingle, properties }: Part, field: string): string | undefined {
  const withValues = properties ? ' and the values of the relationship' : '';
  if (field === 'edges')
    return isSingle
      ? `The one entry${properties ? ' with the values of the relationship' : ''}; empty where there is none.`
      : `The entries of the page in order, each with its cursor${withValues}; empty behind the last.`;
  if (field === 'totalCount')
    return isSingle ? 'The number of entries: 0 or 1.' : 'The number that fit `where` in all, on whatever page.';
  return field === 'pageInfo' ? 'The place of the page among all entries.' : undefined;
}

function describeOfEntry({ form, other, properties, isSingle }: Part, field: string): string | undefined {
  const values = properties?.fields.map((name) => `\`${name}\``).join(', ');
  if (field === 'node') {
    if (form === 'EDGE') return `The ${other} itself, at the other end of the relationship.`;
    if (form === 'SORT') return `Sorts by a value of the ${other} at the other end of the relationship.`;
    return `Conditions on the ${other} at the other end of the relationship.`;
  }
  if (field === 'edge')
    return form === 'SORT'
      ? `Sorts by a value of the relationship itself: ${values}.`
      : `Conditions on the values of the relationship itself: ${values}.`;
  if (field === 'properties') return `The values of the relationship itself: ${values}.`;
  if (field !== 'cursor') return undefined;
  return isSingle
    ? 'The place of the one entry.'
    : 'Its place among all entries; pass it as `after` to read on behind it.';
}
