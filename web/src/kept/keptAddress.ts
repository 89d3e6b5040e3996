/** The address of a list of one's own, in the browser that it is kept in. */
export function keptAddress(list: string | null): string {
  return list === null ? '/kept' : `/kept?list=${list}`;
}
