const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that the runtime knows and that are no country: unions, test codes, and parts of one that ISO only reserves. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** ISO 3166 alpha-2, and Kosovo's XK as CORDIS has it. An older code is left out: the runtime gives it as the newer one. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
    (code) => NAMES.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code && !NO_COUNTRIES.has(code),
  ),
);

/** True for the code of a country, in capitals. */
export function isCountry(code: string): boolean {
  return COUNTRY_CODES.has(code);
}
