import { normalPostalCodes, postalArea } from '../../../rules/normalPostalCodes.ts';
import { commonRegion, countryOfRegion } from '../../../rules/nutsCodes.ts';
import type { StatedRegion } from '../../content/StatedRecord.ts';
import type { StatedPlace } from './StatedPlace.ts';

/** A region that a table gives a postal code, and the Source of the table. */
export interface PostalRegion {
  code: string;
  source: string;
}

/**
 * The regions of the postal codes that organisations have: of the millions that tables hold, those alone. What lies in
 * several regions is given the narrowest one that holds all; null where that is a whole country.
 */
export class PostalRegions {
  /** By country and normal code, or area; undefined until a table has it. */
  readonly #regions = new Map<string, PostalRegion | null | undefined>();

  /** Notes that the region of a place is asked for. */
  need({ country, postalCode }: StatedPlace): void {
    if (country === undefined || postalCode === undefined) return;
    for (const code of normalPostalCodes(country, postalCode))
      for (const key of keysOf(country, code)) if (!this.#regions.has(key)) this.#regions.set(key, undefined);
  }

  /** Reads a region of a table. */
  add({ code, source, postalCodes = [] }: StatedRegion): void {
    const country = countryOfRegion(code);
    for (const written of postalCodes)
      for (const postalCode of normalPostalCodes(country, written))
        for (const key of keysOf(country, postalCode)) this.#put(key, { code, source });
  }

  /** The region of a place by its postal code; null where no table has it. */
  regionOf({ country, postalCode }: StatedPlace): PostalRegion | null {
    if (country === undefined || postalCode === undefined) return null;
    const found = normalPostalCodes(country, postalCode).map(
      (code) =>
        keysOf(country, code)
          .map((key) => this.#regions.get(key))
          .find((one) => one !== undefined) ?? null,
    );
    return found.length === 0 ? null : found.reduce(common);
  }

  #put(key: string, region: PostalRegion): void {
    if (!this.#regions.has(key)) return;
    const before = this.#regions.get(key);
    this.#regions.set(key, before === undefined ? region : common(before, region));
  }
}

/** The code itself, and the area that stands for it where one of the two sides states no more. */
function keysOf(country: string, code: string): string[] {
  const area = postalArea(country, code);
  return area === null || area === code ? [`${country} ${code}`] : [`${country} ${code}`, `${country} ${area}`];
}

function common(one: PostalRegion | null, other: PostalRegion | null): PostalRegion | null {
  const code = one && other && commonRegion(one.code, other.code);
  return code ? { code, source: one.source } : null;
}
