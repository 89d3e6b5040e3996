import { geoMercator, type GeoProjection } from 'd3-geo';

/** Degrees east and north. */
export type Place = readonly [east: number, north: number];

/** The part of the world that a map shows, in degrees; it may go over the 180th meridian. */
export interface Frame {
  /** Its middle from west to east, -180 to 180. */
  middle: number;
  /** Degrees from the middle to the west side and to the east side, below 180. */
  reach: number;
  south: number;
  north: number;
}

/** Around the places as many degrees are shown at least, so that one reads where they are. */
const MARGIN = { east: 8, north: 5 };
/** So many degrees, or three quarters of theirs, around the eight tenths in the middle a place is among the others. */
const AMONG = { east: 20, north: 12 };
/** At most this part of the places is left out; where more are far off, all are shown. */
const FEW = 0.1;
/** The Mercator projection has no poles. */
const POLAR = 82;

/**
 * Chooses what a map shows: all the places, or, where a tenth of them at most are far from all others and from `self`,
 * all but these.
 */
export function chooseFrame(places: readonly Place[], self: Place | null): Frame {
  const all = frameOf(self ? [...places, self] : places);
  const fits = [fence(places, self, all.middle, 0), fence(places, self, all.middle, 1)];
  const near = places.filter((place) => fits.every((isAmong) => isAmong(place)));
  if (near.length < places.length * (1 - FEW)) return all;
  return frameOf(self ? [...near, self] : near);
}

/** True for a place that stands in a picture of so many pixels. */
export function isShown(place: Place, projection: GeoProjection, width: number, height: number): boolean {
  const [x, y] = projection([place[0], place[1]]) ?? [-1, -1];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** Projects a frame onto a picture of so many pixels, as large as it fits. */
export function project({ middle, reach, south, north }: Frame, width: number, height: number): GeoProjection {
  const corners: [number, number][] = [
    [middle - reach, south],
    [middle + reach, north],
  ];
  return geoMercator().rotate([-middle, 0]).fitSize([width, height], { type: 'MultiPoint', coordinates: corners });
}

function frameOf(places: readonly Place[]): Frame {
  const { west, width } = narrowest(places.map(([east]) => east));
  const norths = places.map(([, north]) => north);
  return {
    middle: turned(west + width / 2),
    reach: Math.min(179.9, width / 2 + MARGIN.east),
    south: Math.max(-POLAR, Math.min(...norths) - MARGIN.north),
    north: Math.min(POLAR, Math.max(...norths) + MARGIN.north),
  };
}

/** The narrowest span of meridians that holds all: the world without its widest gap. */
function narrowest(easts: readonly number[]): { west: number; width: number } {
  const sorted = [...easts].sort((a, b) => a - b);
  let [west, gap] = [0, -1];
  sorted.forEach((east, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? east) + 360;
    if (next - east > gap) [west, gap] = [next, next - east];
  });
  return { west, width: 360 - gap };
}

/** Tells places that are among the others from east to west (0) or from north to south (1), counted from the middle. */
function fence(places: readonly Place[], self: Place | null, middle: number, axis: 0 | 1): (place: Place) => boolean {
  const at = (place: Place): number => (axis === 0 ? turned(place[0] - middle) : place[1]);
  const sorted = places.map(at).sort((a, b) => a - b);
  const skipped = Math.floor(sorted.length / 10);
  const [low = 0, high = 0] = [sorted[skipped], sorted[sorted.length - 1 - skipped]];
  const room = Math.max(axis === 0 ? AMONG.east : AMONG.north, 0.75 * (high - low));
  const ends = self ? [low, high, at(self)] : [low, high];
  const [least, most] = [Math.min(...ends) - room, Math.max(...ends) + room];
  return (place) => at(place) >= least && at(place) <= most;
}

/** The same meridian from -180 to 180. */
function turned(east: number): number {
  return ((((east + 180) % 360) + 360) % 360) - 180;
}
