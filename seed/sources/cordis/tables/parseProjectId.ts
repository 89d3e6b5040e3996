/** The sentence for a row that names no project. */
export const PROJECT_ID_RULE = 'It should be the digits of a grant agreement number; the row is left out.';

/** A grant agreement number: digits only, without zeros before them; undefined for anything else. */
export function parseProjectId(text: string): string | undefined {
  return /^[1-9]\d{1,9}$/.test(text) ? text : undefined;
}
