import { foldName } from '../../../../rules/foldName.ts';
import { UNION_CODES } from '../../../../rules/isoCountry.ts';
import { COUNTRY_CODES } from '../../../tables/values/isCountry.ts';

/** Other texts for a code, beside those of the European Union. */
const OTHER_WAYS = Object.entries({
  USA: 'US',
  'Great Britain': 'GB',
  England: 'GB',
  Inghilterra: 'GB',
  Holland: 'NL',
  Olanda: 'NL',
});

const NAMES = ['en', 'it'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
const BY_NAME = new Map([
  ...[...COUNTRY_CODES].flatMap((code) => NAMES.map((names) => [foldName(names.of(code) ?? code), code] as const)),
  ...[...UNION_CODES, ...OTHER_WAYS].map(([text, code]) => [foldName(text), code] as const),
]);

/** The code of a country that is given by its English or Italian name, or by a code that others use (UK); or null. */
export function countryCalled(text: string): string | null {
  return BY_NAME.get(foldName(text)) ?? null;
}
