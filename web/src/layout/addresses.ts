/** Where an organisation is shown. */
export function organisationAddress(id: string): string {
  return `/organisation/${inAddress(id)}`;
}

/** Where a project is shown. */
export function projectAddress(id: string): string {
  return `/project/${inAddress(id)}`;
}

/** Where the ways to an organisation are shown. */
export function waysAddress(id: string): string {
  return `/?to=${inAddress(id)}`;
}

function inAddress(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}
