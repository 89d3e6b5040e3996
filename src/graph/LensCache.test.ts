import { expect, test } from 'vitest';
import { buildLens } from '../network/ties/buildLens.ts';
import { DEFAULT_STRENGTH_MODEL, type LensColumns, type LensKey } from '../network/ties/Lens.ts';
import { lensWith } from '../../test/oracles/lensForTests.ts';
import { LensCache } from './LensCache.ts';

const { snapshot, filter } = lensWith(3, []);

/** A lens of another model for each number. */
function key(halfLifeYears: number, given: Partial<LensKey> = {}): LensKey {
  return { snapshot, filter, model: { ...DEFAULT_STRENGTH_MODEL, halfLifeYears }, ...given };
}

/** A cache, and what it has had built: of each the half-life, and whether it was given ties to share. */
function cache(): { lenses: LensCache; built: [number, boolean][] } {
  const built: [number, boolean][] = [];
  const lenses = new LensCache((one, ties) => {
    built.push([one.model.halfLifeYears, ties !== null]);
    return Promise.resolve(buildLens(one, ties));
  });
  return { lenses, built };
}

test('a lens that is asked for once is not built, but is when it is asked for again', async () => {
  const { lenses, built } = cache();
  expect([lenses.columnsFor(key(1)), built]).toEqual([null, []]);
  expect(lenses.columnsFor(key(1))).toBeNull();
  await lenses.build(key(1));
  expect(built).toEqual([[1, false]]);
  expect(lenses.columnsFor(key(1))?.others.length).toBe(0);
});

test('lenses of one filter share their ties, those of another filter or snapshot do not', async () => {
  const { lenses, built } = cache();
  const first = await lenses.build(key(1));
  const second = await lenses.build(key(2));
  await lenses.build(key(3, { filter: { ...filter, runningOnly: true } }));
  await lenses.build(key(4, { snapshot: { ...snapshot, version: snapshot.version + 1 } }));
  expect(built).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, false],
  ]);
  const { others, soles } = first satisfies LensColumns;
  expect([second.others === others, second.soles === soles]).toEqual([true, true]);
});

test('what going through somebody costs makes no other lens', async () => {
  const { lenses, built } = cache();
  await lenses.build(key(1));
  const model = { ...key(1).model, goBetweenFactor: 0.5, hubDamping: 1, hubScale: 9 };
  await lenses.build(key(1, { model }));
  expect(built).toEqual([[1, false]]);
});

test('of those that nobody asks for the oldest goes, but never the one kept warm', async () => {
  const { lenses, built } = cache();
  await lenses.warm(key(0));
  for (const halfLifeYears of [1, 2, 3, 4]) await lenses.build(key(halfLifeYears));
  const kept = [0, 1, 2, 3, 4].map((halfLifeYears) => lenses.columnsFor(key(halfLifeYears)) !== null);
  expect(kept).toEqual([true, false, true, true, true]);
  expect(built.length).toBe(5);
});
