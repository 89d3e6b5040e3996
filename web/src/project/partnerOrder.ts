import type { ProjectOrganisationsConnectionSort } from '../graphql/generated.ts';

/** The orders of those who take part; first the one where nothing else is said. */
export const ORDERS = ['LISTED', 'NAME', 'COUNTRY', 'GRANT'] as const;

export type PartnerOrder = (typeof ORDERS)[number];

/** Each order as the endpoint takes it. */
export const SORTS: Readonly<Record<PartnerOrder, readonly ProjectOrganisationsConnectionSort[]>> = {
  LISTED: [{ edge: { order: 'ASC' } }],
  NAME: [{ node: { displayName: 'ASC' } }],
  COUNTRY: [{ node: { countryName: 'ASC' } }, { node: { displayName: 'ASC' } }],
  GRANT: [{ edge: { grant: 'DESC' } }, { node: { displayName: 'ASC' } }],
};

/** Reads the order from the search of an address; what is none is the first. */
export function readOrder(search: URLSearchParams): PartnerOrder {
  const asked = search.get('order');
  return ORDERS.find((order) => order.toLowerCase() === asked) ?? 'LISTED';
}
