import type { OrganisationKind } from '../graphql/generated.ts';
import { KINDS } from '../findAWay/WayQuestion.ts';
import { inAddress } from '../layout/addresses.ts';

/** The organisations that a page is about: those that fit every condition. */
export interface Group {
  /** Codes such as IT. */
  countries: readonly string[];
  /** Codes such as ITI1. */
  regions: readonly string[];
  fields: readonly string[];
  clusters: readonly string[];
  kinds: readonly OrganisationKind[];
  /** A list of one's own. */
  ids: readonly string[];
}

/** The key of each condition in an address. */
const KEYS = {
  countries: 'country',
  regions: 'region',
  fields: 'field',
  clusters: 'cluster',
  kinds: 'kind',
  ids: 'id',
} as const satisfies Record<keyof Group, string>;

/** Reads the group from the search of an address; what is no kind is ignored. */
export function readGroup(search: URLSearchParams): Group {
  const all = (key: keyof Group) => [...new Set(search.getAll(KEYS[key]).filter(Boolean))];
  // A code may stand behind what it is the code of, in any case: `country:pl` is PL.
  const codes = (key: keyof Group) => [...new Set(all(key).map((one) => one.replace(/^\w+:/, '').toUpperCase()))];
  return {
    countries: codes('countries'),
    regions: codes('regions'),
    fields: all('fields'),
    clusters: all('clusters'),
    kinds: KINDS.filter((kind) => all('kinds').includes(kind)),
    ids: all('ids'),
  };
}

/** Writes the group as part of the search of an address. */
export function writeGroup(group: Partial<Group>): string[] {
  return KEYS_IN_ORDER.flatMap((key) => (group[key] ?? []).map((value) => `${KEYS[key]}=${inAddress(value)}`));
}

const KEYS_IN_ORDER: readonly (keyof Group)[] = ['countries', 'regions', 'fields', 'clusters', 'kinds', 'ids'];

/** The conditions that are set, as the endpoint takes them; null where there are none. */
export function groupArgument(group: Group): Partial<Group> | null {
  const set = KEYS_IN_ORDER.filter((key) => group[key].length > 0);
  return set.length === 0 ? null : Object.fromEntries(set.map((key) => [key, group[key]]));
}

/** The kinds of things whose page leads to those of its group. */
export type GroupKind = 'country' | 'region' | 'field' | 'cluster';

/** The group of a thing that has a page. */
export function groupOf(kind: GroupKind, id: string): Partial<Group> {
  if (kind === 'country') return { countries: [id.replace('country:', '')] };
  if (kind === 'region') return { regions: [id.replace('region:', '')] };
  return kind === 'field' ? { fields: [id] } : { clusters: [id] };
}

/** The question of the page of the partners who open a group; all of it stands in the address. */
export interface DoorsQuestion {
  group: Group;
  /** True: over work in any field, not in those chosen, or in our own, alone. */
  anyField: boolean;
  /** True: no public body opens, and nobody who funds. */
  noPublic: boolean;
  /** The column that doors are ordered by, the most first. */
  order: DoorOrder;
}

/** The columns that doors can be ordered by; the first unless another is asked for. */
export const DOOR_ORDERS = ['only', 'reaches'] as const;
export type DoorOrder = (typeof DOOR_ORDERS)[number];

/** The address of the partners who open a group: only what differs from the default. */
export function doorsAddress(group: Partial<Group>, asked: Partial<Omit<DoorsQuestion, 'group'>> = {}): string {
  const { anyField = false, noPublic = false, order = DOOR_ORDERS[0] } = asked;
  const ordered = order === DOOR_ORDERS[0] ? [] : [`order=${order}`];
  return addressOf('/doors', [...writeGroup(group), ...writeLens({ anyField, noPublic }), ...ordered]);
}

/** Reads what `doorsAddress` writes. */
export function readDoors(search: URLSearchParams): DoorsQuestion {
  const order = DOOR_ORDERS.find((column) => column === search.get('order')) ?? DOOR_ORDERS[0];
  return { group: readGroup(search), ...readLens(search), order };
}

/** Reads over which work ties count, and who is left out. */
export function readLens(search: URLSearchParams): Pick<DoorsQuestion, 'anyField' | 'noPublic'> {
  return { anyField: search.get('in') === 'any', noPublic: search.get('public') === 'no' };
}

/** Writes what `readLens` reads. */
export function writeLens({ anyField, noPublic }: Pick<DoorsQuestion, 'anyField' | 'noPublic'>): string[] {
  return [...(anyField ? ['in=any'] : []), ...(noPublic ? ['public=no'] : [])];
}

/** The address of those of a group who are new to us. */
export function newAddress(group: Partial<Group>): string {
  return addressOf('/new', writeGroup(group));
}

/** An address with these parts as its search. */
export function addressOf(path: string, parts: readonly string[]): string {
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}
