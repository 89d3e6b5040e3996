import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseFrame, isShown, type Place, project } from './fitMap.ts';

const SIENA: Place = [11.33, 43.32];
const EUROPE: readonly Place[] = [
  ...([
    [-9.1, 38.7],
    [-3.7, 40.4],
    [2.35, 48.9],
    [4.4, 50.8],
    [8.5, 47.4],
    [9.2, 45.5],
  ] as const),
  ...([
    [11.6, 48.1],
    [12.5, 41.9],
    [12.6, 55.7],
    [13.4, 52.5],
    [16.4, 48.2],
    [18.1, 59.3],
  ] as const),
  ...([
    [19, 47.5],
    [21, 52.2],
    [23.7, 38],
    [25, 60.2],
    [26.1, 44.4],
    [33.4, 35.2],
  ] as const),
];
const OTAGO: Place = [170.52, -45.86];
const NEW_YORK: Place = [-73.99, 40.73];
const WIDTH = 900;
const HEIGHT = 480;

/** The places that are left out, and where the others and the organisation stand. */
function draw(places: readonly Place[], self: Place | null = null) {
  const projection = project(chooseFrame(places, self), WIDTH, HEIGHT);
  const isIn = (place: Place) => isShown(place, projection, WIDTH, HEIGHT);
  const at = places.filter(isIn).map(([east, north]) => projection([east, north]) ?? [NaN, NaN]);
  return {
    far: places.flatMap((place, index) => (isIn(place) ? [] : [index])),
    at,
    hasSelf: self === null || isIn(self),
  };
}
const widest = (at: readonly number[][]) => Math.max(...at.map(([x = 0]) => x)) - Math.min(...at.map(([x = 0]) => x));

test('partners in New Zealand and New York are left out of a map of Europe, which fills its frame', () => {
  const { far, at, hasSelf } = draw([OTAGO, ...EUROPE, NEW_YORK], SIENA);
  expect([far, hasSelf]).toEqual([[0, 19], true]);
  expect(widest(at)).toBeGreaterThan(WIDTH / 3);
});

test('where more than a tenth are far off, all are shown', () => {
  const { far, hasSelf } = draw([OTAGO, OTAGO, OTAGO, ...EUROPE], SIENA);
  expect([far, hasSelf]).toEqual([[], true]);
});

test('an organisation far from its partners is on its map, and so are they', () => {
  const { far, hasSelf } = draw(EUROPE, OTAGO);
  expect([far, hasSelf]).toEqual([[], true]);
});

test('places on both sides of the 180th meridian stand side by side', () => {
  const frame = chooseFrame(
    [
      [178, -18],
      [-175, -21],
    ],
    null,
  );
  expect(frame).toEqual({ middle: -178.5, reach: 11.5, south: -26, north: -13 });
});

test('any place is inside or left out, at most a tenth are, and the organisation never is', () => {
  const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -75, max: 75 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), fc.option(place), (places, self) => {
      const { far, hasSelf } = draw(places, self);
      expect(far.length).toBeLessThanOrEqual(places.length / 10);
      expect(hasSelf).toBe(true);
    }),
  );
});
