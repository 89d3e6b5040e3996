import { isoCountry } from './isoCountry.ts';

const NUTS = /^[A-Z]{2}[A-Z\d]{1,3}$/;
/** The level of a code whose country is all there is: `IT`. */
const COUNTRY_LENGTH = 2;

/** True for the code of a region of NUTS 1, 2 or 3 (`ITI`, `ITI1`, `ITI14`); not for what lies in no region (`ITZZZ`). */
export function isRegion(code: string): boolean {
  return NUTS.test(code) && !/^..Z+$/.test(code);
}

/** The ISO 3166 code of the country of a region: `GR` of `EL303`. */
export function countryOfRegion(code: string): string {
  return isoCountry(code.slice(0, COUNTRY_LENGTH));
}

/** The NUTS level of a region, 1 to 3. */
export function levelOfRegion(code: string): number {
  return code.length - COUNTRY_LENGTH;
}

/** The region and all wider ones, the widest first: `ITI`, `ITI1`, `ITI14`. */
export function regionsUpward(code: string): string[] {
  return Array.from({ length: levelOfRegion(code) }, (_, level) => code.slice(0, COUNTRY_LENGTH + 1 + level));
}

/** The narrowest region that holds both; null where only the country does, or nothing. */
export function commonRegion(a: string, b: string): string | null {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length > COUNTRY_LENGTH ? a.slice(0, length) : null;
}
