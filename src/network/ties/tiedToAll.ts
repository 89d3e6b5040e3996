import { compareTies } from './compareTies.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import { type Lens, tieBetween } from './Lens.ts';
import type { ScoredOrganisation, ScoredOrganisations } from '../order/ScoredOrganisations.ts';
import { NONE } from '../columns/columns.ts';

/**
 * The organisations tied to every one of `of`, which names at least one and none twice. score = product of the
 * strengths of their ties to `of`, in its order, times their damping. Best first, equal ones as `compareTies` has them.
 */
export function tiedToAll(
  lens: Lens,
  { of, damping, first }: { of: readonly number[]; damping: Float64Array; first: number },
): ScoredOrganisations {
  const found: ScoredOrganisation[] = [];
  for (const organisation of partnersOfFewest(lens, of)) {
    const strengths = of.map((one) => strengthBetween(lens, one, organisation));
    // Nobody is tied to itself: those in `of` fall out here.
    if (strengths.includes(0)) continue;
    const product = strengths.reduce((score, strength) => score * strength);
    found.push({ organisation, score: product * damping[organisation]! });
  }
  const compare = compareTies(
    lens,
    (place) => found[place]!.score,
    (place) => ({ from: of, to: found[place]!.organisation }),
  );
  const { first: best } = firstInOrder(found.length, first, compare, () => true);
  return { best: best.map((place) => found[place]!), totalCount: found.length };
}

/** The partners, in ascending order, of the one of these that has the fewest. */
function partnersOfFewest(lens: Lens, of: readonly number[]): Int32Array {
  const rows = of.map((one) => {
    const start = lens.rowStart(one);
    return lens.others.subarray(start, lens.rowEnd(one));
  });
  return rows.reduce((fewest, row) => (row.length < fewest.length ? row : fewest));
}

function strengthBetween(lens: Lens, a: number, b: number): number {
  const tie = tieBetween(lens, a, b);
  return tie === NONE ? 0 : lens.strengths[tie]!;
}
