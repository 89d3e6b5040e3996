import { type Scorer, scorerOfEach } from './Scorer.ts';
import type { BuiltLens } from '../../src/network/ties/Lens.ts';

/** The weights of ties and common partners. */
export interface CommonPartnerRules {
  /** The weight of a tie, by its place in the lens's columns. */
  tie: (place: number) => number;
  /** The number that a common partner's contribution is divided by. */
  crowding: (partner: number) => number;
}

/**
 * score(a, c) = sum over common partners m of tie(a, m) * tie(m, c) / crowding(m): with 1 and 1 the number of common
 * partners, with 1 and ln(degree) the index of Adamic and Adar.
 */
export function scoreByCommonPartners(lens: BuiltLens, { tie, crowding }: CommonPartnerRules): Scorer {
  const count = lens.snapshot.organisations.ids.length;
  const ties = Float64Array.from(lens.others, (_, place) => tie(place));
  const crowds = Float64Array.from({ length: count }, (_, partner) => crowding(partner));
  return scorerOfEach((organisation) => {
    const scores = new Float64Array(count);
    for (let i = lens.rowStart(organisation); i < lens.rowEnd(organisation); i++) {
      const partner = lens.others[i]!;
      for (let j = lens.rowStart(partner); j < lens.rowEnd(partner); j++) {
        scores[lens.others[j]!]! += (ties[i]! * ties[j]!) / crowds[partner]!;
      }
    }
    return scores;
  });
}
