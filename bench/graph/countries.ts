/** The style in which organisations of a country are named. */
export type Naming = 'german' | 'french' | 'italian' | 'spanish' | 'dutch' | 'english' | 'nordic' | 'slavic';

/** A country as CORDIS writes it: UK and EL, not GB and GR. */
export interface Country {
  code: string;
  /** Its share of the organisations, in no unit. */
  weight: number;
  latitude: number;
  longitude: number;
  naming: Naming;
  /** NUTS covers it. */
  nuts: boolean;
}

/** Code, weight, latitude, longitude, naming; the weights follow from the shares of the organisations in the real rows. */
const COVERED_BY_NUTS: [string, number, number, number, Naming][] = [
  ['DE', 115, 51, 10, 'german'],
  ['UK', 100, 53, -2, 'english'],
  ['ES', 105, 40, -4, 'spanish'],
  ['FR', 100, 47, 2, 'french'],
  ['IT', 100, 43, 12, 'italian'],
  ['NL', 55, 52, 5, 'dutch'],
  ['BE', 45, 51, 4, 'french'],
  ['EL', 32, 39, 22, 'english'],
  ['AT', 30, 47, 14, 'german'],
  ['SE', 30, 60, 16, 'nordic'],
  ['PL', 30, 52, 19, 'slavic'],
  ['CH', 30, 47, 8, 'german'],
  ['PT', 27, 39, -8, 'spanish'],
  ['DK', 26, 56, 10, 'nordic'],
  ['FI', 24, 62, 25, 'nordic'],
  ['NO', 24, 61, 9, 'nordic'],
  ['IE', 22, 53, -8, 'english'],
  ['RO', 19, 46, 25, 'italian'],
  ['CZ', 18, 50, 15, 'slavic'],
  ['TR', 17, 39, 35, 'english'],
  ['HU', 16, 47, 19, 'english'],
  ['SI', 12, 46, 15, 'slavic'],
  ['BG', 12, 43, 25, 'slavic'],
  ['HR', 9, 45, 16, 'slavic'],
  ['RS', 9, 44, 21, 'slavic'],
  ['EE', 8, 59, 26, 'nordic'],
  ['LT', 8, 55, 24, 'slavic'],
  ['SK', 8, 49, 19, 'slavic'],
  ['CY', 8, 35, 33, 'english'],
  ['LV', 6, 57, 25, 'slavic'],
  ['LU', 5, 50, 6, 'french'],
  ['IS', 4, 65, -18, 'nordic'],
  ['MT', 3, 36, 14, 'english'],
  ['MK', 2, 42, 22, 'slavic'],
  ['AL', 2, 41, 20, 'english'],
  ['ME', 1, 43, 19, 'slavic'],
];
const OTHERS: [string, number, number, number, Naming][] = [
  ['US', 25, 39, -98, 'english'],
  ['IL', 20, 31, 35, 'english'],
  ['CN', 10, 35, 105, 'english'],
  ['UA', 9, 49, 31, 'slavic'],
  ['CA', 9, 56, -106, 'english'],
  ['ZA', 6, -29, 24, 'english'],
  ['AU', 5, -25, 134, 'english'],
  ['BR', 5, -10, -55, 'spanish'],
  ['IN', 5, 21, 78, 'english'],
  ['JP', 4, 36, 138, 'english'],
  ['KR', 3, 36, 128, 'english'],
  ['KE', 3, 0, 38, 'english'],
  ['RU', 3, 60, 90, 'slavic'],
  ['GE', 2, 42, 43, 'english'],
  ['BA', 2, 44, 18, 'slavic'],
  ['MD', 2, 47, 29, 'slavic'],
  ['TN', 2, 34, 9, 'french'],
  ['MA', 2, 32, -6, 'french'],
  ['AR', 2, -34, -64, 'spanish'],
  ['CL', 2, -30, -71, 'spanish'],
  ['CO', 2, 4, -72, 'spanish'],
  ['MX', 2, 23, -102, 'spanish'],
  ['NZ', 2, -42, 174, 'english'],
  ['AM', 1, 40, 45, 'english'],
  ['EG', 1, 27, 30, 'english'],
  ['GH', 1, 8, -2, 'english'],
  ['UG', 1, 1, 32, 'english'],
  ['TZ', 1, -6, 35, 'english'],
  ['SN', 1, 14, -14, 'french'],
  ['TH', 1, 15, 100, 'english'],
  ['VN', 1, 16, 108, 'english'],
  ['TW', 1, 24, 121, 'english'],
  ['XK', 1, 43, 21, 'english'],
  ['GL', 1, 72, -40, 'nordic'],
  ['FO', 1, 62, -7, 'nordic'],
];

/** The countries that organisations are spread over. */
export const countries: readonly Country[] = [
  ...COVERED_BY_NUTS.map((row) => toCountry(row, true)),
  ...OTHERS.map((row) => toCountry(row, false)),
];

function toCountry(
  [code, weight, latitude, longitude, naming]: [string, number, number, number, Naming],
  nuts: boolean,
) {
  return { code, weight, latitude, longitude, naming, nuts };
}
