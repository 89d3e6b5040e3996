/** The kinds of things that have a page. */
export type PageKind =
  | 'organisation'
  | 'project'
  | 'cluster'
  | 'programme'
  | 'funder'
  | 'country'
  | 'region'
  | 'field'
  | 'agreement'
  | 'call';

/** Returns the address of the page of a thing. */
export function pageAddress(kind: PageKind, id: string): string {
  return `/${kind}/${inAddress(id)}`;
}

/** Returns the address of the page of an organisation. */
export function organisationAddress(id: string): string {
  return pageAddress('organisation', id);
}

/** Returns the address of the page of a project. */
export function projectAddress(id: string): string {
  return pageAddress('project', id);
}

/** Returns the address of the ways to an organisation, or of choosing whom to reach; from home where nobody else is named. */
export function waysAddress(id: string | null, from: readonly string[] = []): string {
  const parts = [...(id === null ? [] : [`to=${inAddress(id)}`]), ...from.map((one) => `from=${inAddress(one)}`)];
  return parts.length === 0 ? '/' : `/?${parts.join('&')}`;
}

/** Returns the address of the neighbourhood of an organisation. */
export function exploreAddress(id: string): string {
  return `/explore/${inAddress(id)}`;
}

/** Returns the address of the brief about an organisation. */
export function briefAddress(id: string): string {
  return `/brief/${inAddress(id)}`;
}

/** Returns an id as it stands in an address, where `+` and `/` would mean something else. */
export function inAddress(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
