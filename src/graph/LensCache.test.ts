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

test('a lens is not built for what the same question asks next', () => {
  const { lenses, built } = cache();
  lenses.columnsFor(key(1));
  expect([lenses.columnsFor(key(1), true), built]).toEqual([null, []]);
  lenses.columnsFor(key(1));
  expect(built).toEqual([[1, false]]);
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

test('the cost of a go-between makes no other lens', async () => {
  const { lenses, built } = cache();
  await lenses.build(key(1));
  const model = { ...key(1).model, goBetweenFactor: 0.5, hubDamping: 1, hubScale: 9 };
  await lenses.build(key(1, { model }));
  expect(built).toEqual([[1, false]]);
});

test('the oldest is evicted, but never the one kept warm', async () => {
  const { lenses, built } = cache();
  await lenses.warm(key(0));
  for (const halfLifeYears of [1, 2, 3, 4]) await lenses.build(key(halfLifeYears));
  const kept = [0, 1, 2, 3, 4].map((halfLifeYears) => lenses.columnsFor(key(halfLifeYears)) !== null);
  expect(kept).toEqual([true, false, true, true, true]);
  expect(built.length).toBe(5);
});

test('lenses in use stay, and the least recently used goes', async () => {
  const { lenses } = cache();
  await lenses.warm(key(0));
  for (const halfLifeYears of [1, 2, 3]) await lenses.build(key(halfLifeYears));
  lenses.columnsFor(key(1));
  await lenses.build(key(2));
  await lenses.build(key(4));
  const kept = [0, 1, 2, 3, 4].map((halfLifeYears) => lenses.columnsFor(key(halfLifeYears)) !== null);
  expect(kept).toEqual([true, true, true, false, true]);
});

test('another lens kept warm lets the one before be evicted', async () => {
  const { lenses, built } = cache();
  await lenses.warm(key(0));
  await lenses.warm(key(0));
  await lenses.warm(key(9));
  for (const halfLifeYears of [1, 2, 3]) await lenses.build(key(halfLifeYears));
  expect([lenses.columnsFor(key(0)), lenses.columnsFor(key(9)) !== null]).toEqual([null, true]);
  expect(built.map(([halfLifeYears]) => halfLifeYears)).toEqual([0, 9, 1, 2, 3]);
});

/** A cache whose lenses are built when the test says so, and what was asked to be built. */
function heldCache() {
  const building = new Map<number, { signal: AbortSignal; finish: () => void; fail: () => void }>();
  const lenses = new LensCache(
    (one, ties, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        building.set(one.model.halfLifeYears, {
          signal,
          finish: () => resolve(buildLens(one, ties)),
          fail: () => reject(new Error('lost')),
        });
      }),
  );
  return { lenses, building };
}

test('a lens that several ask for at once is built once', async () => {
  const { lenses, built } = cache();
  const [one, other] = await Promise.all([lenses.build(key(1)), lenses.build(key(1)), lenses.warm(key(1))]);
  expect([built.length, one === other]).toEqual([1, true]);
});

test('a lens asked for again is not built beside another that is being built', async () => {
  const { lenses, building } = heldCache();
  const first = lenses.build(key(1));
  lenses.columnsFor(key(2));
  lenses.columnsFor(key(2));
  expect([...building.keys()]).toEqual([1]);
  building.get(1)?.finish();
  await first;
  lenses.columnsFor(key(2));
  expect([...building.keys()]).toEqual([1, 2]);
});

test('a lens evicted while it is being built is given to whoever waits, and not kept', async () => {
  const { lenses, building } = heldCache();
  const asked = [1, 2, 3, 4, 5].map((halfLifeYears) => lenses.build(key(halfLifeYears)));
  for (const { finish } of building.values()) finish();
  expect((await Promise.all(asked)).map(({ others }) => others.length)).toEqual([0, 0, 0, 0, 0]);
  const kept = [1, 2, 3, 4, 5].map((halfLifeYears) => lenses.columnsFor(key(halfLifeYears)) !== null);
  expect(kept).toEqual([false, true, true, true, true]);
});

test('a lens that could not be built is built for the next one who asks', async () => {
  const { lenses, building } = heldCache();
  const failing = lenses.build(key(1));
  building.get(1)?.fail();
  await expect(failing).rejects.toThrow('lost');
  const again = lenses.build(key(1));
  building.get(1)?.finish();
  expect((await again).others.length).toBe(0);
});

test('a lens is no longer built once the last who waited for it has gone, and is for the next one who asks', async () => {
  const { lenses, building } = heldCache();
  const [one, other] = [new AbortController(), new AbortController()];
  const asked = [lenses.build(key(1), one.signal), lenses.build(key(1), other.signal)];
  const { signal } = building.get(1)!;
  one.abort(new Error('gone'));
  expect(signal.aborted).toBe(false);
  other.abort(new Error('gone too'));
  const again = lenses.build(key(1), new AbortController().signal);
  expect((await Promise.allSettled(asked)).map((outcome) => 'reason' in outcome && String(outcome.reason))).toEqual([
    'Error: gone too',
    'Error: gone too',
  ]);
  building.get(1)!.finish();
  expect((await again).others.length).toBe(0);
  expect(() => lenses.build(key(2), one.signal)).toThrow('gone');
  expect(building.has(2)).toBe(false);
});

test('only the last thousand lenses are remembered as asked for', () => {
  const { lenses, built } = cache();
  for (let halfLifeYears = 1; halfLifeYears <= 1_001; halfLifeYears++) lenses.columnsFor(key(halfLifeYears));
  lenses.columnsFor(key(1));
  expect(built).toEqual([]);
  lenses.columnsFor(key(1_001));
  expect(built).toEqual([[1_001, false]]);
});

test('memory is given back each time 128 MB of columns were built, whether they are kept or not', async () => {
  let cleanUps = 0;
  const columns = new Float64Array((30 * 1024 * 1024) / 8);
  const nothing = new Int32Array(0);
  const built: LensColumns = {
    ...{ starts: nothing, ends: nothing, others: nothing, soles: nothing },
    ...{ strengths: columns, reaches: columns },
  };
  const lenses = new LensCache(
    () => Promise.resolve(built),
    () => cleanUps++,
  );
  const after: number[] = [];
  for (let lens = 1; lens <= 6; lens++) {
    await lenses.build(key(lens));
    after.push(cleanUps);
  }
  expect(after).toEqual([0, 0, 1, 1, 1, 2]);
});
