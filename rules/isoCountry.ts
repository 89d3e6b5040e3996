/** Codes of countries that the European Union writes otherwise than ISO 3166, and what that has. */
export const UNION_CODES: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

/** The ISO 3166 code of a country whose code may be the Union's own: `GR` of `EL`. */
export function isoCountry(code: string): string {
  return UNION_CODES.get(code) ?? code;
}
