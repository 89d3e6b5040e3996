import type { BuiltLens } from '../../src/network/ties/Lens.ts';

/** The number of walks that are taken side by side: reading a tie takes longer than following it. */
export const LANES = 8;

/**
 * One step of `LANES` walks to everyone, in columns of `LANES` chances for each organisation: each organisation asks its
 * ties who comes over them. `sums`: by organisation, what its ties weigh in all.
 */
export function walkLanes(
  { starts, ends, others }: BuiltLens,
  weights: Float64Array,
  sums: Float64Array,
  here: Float64Array,
): Float64Array {
  const shares = new Float64Array(here.length);
  for (let one = 0; one < starts.length; one++) {
    // Who has no tie is left by nobody.
    const perWeight = starts[one]! < ends[one]! ? 1 / sums[one]! : 0;
    for (let at = one * LANES; at < (one + 1) * LANES; at++) shares[at] = here[at]! * perWeight;
  }
  const there = new Float64Array(here.length);
  for (let one = 0; one < starts.length; one++) {
    const end = ends[one]!;
    // Not one statement with lists, which would be made for each organisation.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let tie = starts[one]!; tie < end; tie++) {
      const from = others[tie]! * LANES;
      const weight = weights[tie]!;
      a += shares[from]! * weight;
      b += shares[from + 1]! * weight;
      c += shares[from + 2]! * weight;
      d += shares[from + 3]! * weight;
      e += shares[from + 4]! * weight;
      f += shares[from + 5]! * weight;
      g += shares[from + 6]! * weight;
      h += shares[from + 7]! * weight;
    }
    const to = one * LANES;
    there[to] = a;
    there[to + 1] = b;
    there[to + 2] = c;
    there[to + 3] = d;
    there[to + 4] = e;
    there[to + 5] = f;
    there[to + 6] = g;
    there[to + 7] = h;
  }
  return there;
}

/** The chances of up to `LANES` walks side by side. */
export function toLanes(walks: readonly Float64Array[], count: number): Float64Array {
  const lanes = new Float64Array(count * LANES);
  for (const [lane, walk] of walks.entries())
    for (let one = 0; one < count; one++) lanes[one * LANES + lane] = walk[one]!;
  return lanes;
}

/** One of the walks side by side. */
export function laneOf(lanes: Float64Array, lane: number): Float64Array {
  return Float64Array.from({ length: lanes.length / LANES }, (_, one) => lanes[one * LANES + lane]!);
}

/** A list in parts of `LANES` at most. */
export function inLanes<Item>(list: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(list.length / LANES) }, (_, part) =>
    list.slice(part * LANES, (part + 1) * LANES),
  );
}
