/** The path of the page of a thing, by the kind that its address begins with. A colon stands in addresses as it is. */
export function pagePath(kind: string, id: string): string {
  return `/${kind}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}
