/** A grant agreement number: digits only, without zeros before them; undefined for anything else. */
export function parseProjectId(text: string): string | undefined {
  return /^[1-9]\d{1,9}$/.test(text) ? text : undefined;
}
