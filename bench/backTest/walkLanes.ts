import type { BuiltLens } from '../../src/network/ties/Lens.ts';

/** The number of walks that are taken side by side: reading a tie takes longer than following it. */
export const LANES = 8;

/**
 * One step of `LANES` walks to everyone, in columns of `LANES` chances for each organisation: whoever a walk has reached
 * passes its chance on over its ties, so that the first steps, from few, are short. `sums`: by organisation, what its
 * ties weigh in all.
 */
export function walkLanes(
  { starts, ends, others }: BuiltLens,
  weights: Float64Array,
  sums: Float64Array,
  here: Float64Array,
): Float64Array {
  const there = new Float64Array(here.length);
  for (let one = 0; one < starts.length; one++) {
    const at = one * LANES;
    if (!isReached(here, at)) continue;
    const perWeight = 1 / sums[one]!;
    // Not lists, which would be made for each organisation.
    const a = here[at]! * perWeight;
    const b = here[at + 1]! * perWeight;
    const c = here[at + 2]! * perWeight;
    const d = here[at + 3]! * perWeight;
    const e = here[at + 4]! * perWeight;
    const f = here[at + 5]! * perWeight;
    const g = here[at + 6]! * perWeight;
    const h = here[at + 7]! * perWeight;
    const end = ends[one]!;
    for (let tie = starts[one]!; tie < end; tie++) {
      const to = others[tie]! * LANES;
      const weight = weights[tie]!;
      there[to]! += a * weight;
      there[to + 1]! += b * weight;
      there[to + 2]! += c * weight;
      there[to + 3]! += d * weight;
      there[to + 4]! += e * weight;
      there[to + 5]! += f * weight;
      there[to + 6]! += g * weight;
      there[to + 7]! += h * weight;
    }
  }
  return there;
}

function isReached(here: Float64Array, at: number): boolean {
  for (let lane = at; lane < at + LANES; lane++) if (here[lane]! > 0) return true;
  return false;
}

/** The chances of up to `LANES` walks side by side. */
export function toLanes(walks: readonly Float64Array[], count: number): Float64Array {
  const lanes = new Float64Array(count * LANES);
  for (const [lane, walk] of walks.entries())
    for (let one = 0; one < count; one++) lanes[one * LANES + lane] = walk[one]!;
  return lanes;
}

/** The first so many of the walks side by side, each by itself. */
export function fromLanes(lanes: Float64Array, count: number): Float64Array[] {
  const length = lanes.length / LANES;
  const walks = Array.from({ length: count }, () => new Float64Array(length));
  for (let one = 0; one < length; one++)
    for (let lane = 0; lane < count; lane++) walks[lane]![one] = lanes[one * LANES + lane]!;
  return walks;
}

/** A list in parts of `LANES` at most. */
export function inLanes<Item>(list: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(list.length / LANES) }, (_, part) =>
    list.slice(part * LANES, (part + 1) * LANES),
  );
}
