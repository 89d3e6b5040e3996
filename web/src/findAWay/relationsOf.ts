import type { ApartOfFragment } from '../graphql/generated.ts';
import type { Named } from '../language/useNames.ts';

/** A relation of two organisations that is no tie: its kind, and what it names. */
export type Relation =
  | { kind: 'founded' | 'partOf' | 'became' | 'funds'; a: Named; b: Named }
  | { kind: 'foundedBoth'; all: readonly Named[] }
  | { kind: 'unitsOfOne' | 'sameRegion'; of: Named }
  | { kind: 'sameCity'; city: string };

/** All that is on record between two organisations beside shared work: who founded, pays or holds whom, and where both are. */
export function relationsOf(a: ApartOfFragment, b: ApartOfFragment): Relation[] {
  return [...between(a, b), ...between(b, a), ...sharedBy(a, b), ...placeOf(a, b)];
}

/** The relation of the first to the second. */
function between(a: ApartOfFragment, b: ApartOfFragment): Relation[] {
  const has = (all: readonly { id: string }[]) => all.some(({ id }) => id === a.id);
  return [
    ...(has(b.founders) ? [{ kind: 'founded', a, b } as const] : []),
    ...(a.partOf?.id === b.id ? [{ kind: 'partOf', a, b } as const] : []),
    ...(a.successors.some(({ id }) => id === b.id) ? [{ kind: 'became', a, b } as const] : []),
    ...(has(b.funders) ? [{ kind: 'funds', a, b } as const] : []),
  ];
}

function sharedBy(a: ApartOfFragment, b: ApartOfFragment): Relation[] {
  const all = a.founders.filter(({ id }) => b.founders.some((one) => one.id === id));
  const of = a.partOf?.id === b.partOf?.id ? a.partOf : null;
  return [
    ...(all.length > 0 ? [{ kind: 'foundedBoth', all } as const] : []),
    ...(of ? [{ kind: 'unitsOfOne', of } as const] : []),
  ];
}

/** The city of both, else their region; nothing where either is not known, or of two countries. */
function placeOf(a: ApartOfFragment, b: ApartOfFragment): Relation[] {
  if (!a.country || a.country.id !== b.country?.id) return [];
  if (a.city !== null && a.city.toLowerCase() === b.city?.toLowerCase()) return [{ kind: 'sameCity', city: a.city }];
  return a.region && a.region.id === b.region?.id ? [{ kind: 'sameRegion', of: a.region }] : [];
}
