/** What has a page of its own. */
export type PageKind = 'organisation' | 'project' | 'cluster' | 'programme' | 'funder' | 'country' | 'field';

/** Where a thing of this kind is shown. */
export function pageAddress(kind: PageKind, id: string): string {
  return `/${kind}/${inAddress(id)}`;
}

/** Where an organisation is shown. */
export function organisationAddress(id: string): string {
  return pageAddress('organisation', id);
}

/** Where a project is shown. */
export function projectAddress(id: string): string {
  return pageAddress('project', id);
}

/** Where the ways to an organisation are shown. */
export function waysAddress(id: string): string {
  return `/?to=${inAddress(id)}`;
}

/** Where the neighbourhood of an organisation is shown. */
export function exploreAddress(id: string): string {
  return `/explore/${inAddress(id)}`;
}

/** Where the page to print about an organisation is. */
export function briefAddress(id: string): string {
  return `/brief/${inAddress(id)}`;
}

function inAddress(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
