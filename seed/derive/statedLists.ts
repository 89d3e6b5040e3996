import type { Link, PropertyValue } from '../content/GraphContent.ts';

/** The code of the country that a node is said to be in; null where it is in none. */
export function countryOf(links: readonly Link[]): string | null {
  return links.find(({ type }) => type === 'LOCATED_IN')?.to.id.slice('country:'.length) ?? null;
}

/** Ids of the Sources that a node's links lead to. */
export function sourcesOf(links: readonly Link[]): string[] {
  return links.filter(({ type }) => type === 'STATED_BY').map(({ to }) => to.id);
}

/** The texts of a list property; none where it is unknown. */
export function textsOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}
