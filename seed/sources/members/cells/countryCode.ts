import { foldName } from '../../../../rules/foldName.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that the runtime knows and that are no country: unions, test codes, and parts of one that ISO only reserves. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
/** Other texts for a code; the first two are the European Union's own. */
const OTHER_WAYS = Object.entries({
  UK: 'GB',
  EL: 'GR',
  USA: 'US',
  'Great Britain': 'GB',
  England: 'GB',
  Inghilterra: 'GB',
  Holland: 'NL',
  Olanda: 'NL',
});

const NAMES = ['en', 'it'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
/** ISO 3166 alpha-2, and Kosovo's XK as CORDIS has it. An older code is left out: the runtime gives it as the newer one. */
const CODES = new Set(
  LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(
    (code) =>
      NAMES[0]?.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code && !NO_COUNTRIES.has(code),
  ),
);
const BY_NAME = new Map([
  ...[...CODES].flatMap((code) => NAMES.map((names) => [foldName(names.of(code) ?? code), code] as const)),
  ...OTHER_WAYS.map(([text, code]) => [foldName(text), code] as const),
]);

/** True for the code of a country, in capitals. */
export function isCountry(code: string): boolean {
  return CODES.has(code);
}

/** The code of a country that is given by its English or Italian name, or by a code that others use (UK); or null. */
export function countryCalled(text: string): string | null {
  return BY_NAME.get(foldName(text)) ?? null;
}
