import { foldName } from '../../../rules/foldName.ts';
import type { StatedPlace } from './StatedPlace.ts';

/** The least number of organisations of a city whose regions say anything, and the share of them that is to agree. */
const LEAST = 5;
const SHARE = 0.6;
/** Characters of a region of NUTS 1. */
const NUTS_1 = 3;

/** The region of NUTS 1 in which most organisations of a city are. */
export interface CityRegion {
  code: string;
  count: number;
  /** Organisations of the city whose region is known. */
  of: number;
}

/** Counts the regions in which the organisations of each city are. */
export class CityRegions {
  readonly #counts = new Map<string, Map<string, number>>();

  add(place: StatedPlace, region: string): void {
    const city = keyOf(place);
    if (city === null) return;
    const counts = this.#counts.get(city) ?? new Map<string, number>();
    this.#counts.set(city, counts);
    const wide = region.slice(0, NUTS_1);
    counts.set(wide, (counts.get(wide) ?? 0) + 1);
  }

  /** The region that contradicts the one stated of a place; null where too few organisations are of its city, or too few agree. */
  contradicting(place: StatedPlace, region: string): CityRegion | null {
    const counts = this.#counts.get(keyOf(place) ?? '') ?? new Map<string, number>();
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (all < LEAST) return null;
    const [most] = [...counts].filter(([, count]) => count >= all * SHARE);
    return most && most[0] !== region.slice(0, NUTS_1) ? { code: most[0], count: most[1], of: all } : null;
  }
}

/** The country and the folded city; null where either is unknown. */
function keyOf({ country, city }: StatedPlace): string | null {
  const folded = city === undefined ? '' : foldName(city);
  return country === undefined || folded === '' ? null : `${country} ${folded}`;
}
