import { foldName } from '../foldName.ts';

/** The properties of nodes that hold names: lists are sorted by their folded forms, which the load stores beside them. */
const NAMES: ReadonlySet<string> = new Set([
  'name',
  'displayName',
  'nameIt',
  'shortName',
  'title',
  'displayTitle',
  'titleIt',
  'acronym',
  'city',
  'countryName',
  'regionName',
  'coordinatorName',
]);

/** The property that holds the folded form of this one; null where it holds no name. */
export function foldedProperty(property: string): string | null {
  return NAMES.has(property) ? `${property}Folded` : null;
}

/** The folded forms of the names among these properties, by the properties that hold them. */
export function foldedProperties(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const folded: Record<string, string> = {};
  for (const [property, value] of Object.entries(properties)) {
    const holder = foldedProperty(property);
    if (holder !== null && typeof value === 'string') folded[holder] = foldName(value);
  }
  return folded;
}
