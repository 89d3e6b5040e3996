import { compareTies } from '../ties/compareTies.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import type { Lens } from '../ties/Lens.ts';

/** Those that organisations are tied to, all of them together and each alone. */
export interface PartnerComparison {
  /** Tied to every one of them: the highest product of strengths first, equal ones as `compareTies` has them. */
  shared: Ranked;
  /** For each, in the order asked: tied to it and to none of the others, strongest tie first, in the same way. */
  own: Ranked[];
}

/** Organisations, at most as many as asked for, and how many there are in all. */
export interface Ranked {
  organisations: number[];
  count: number;
}

/** Compares the ties of organisations; `limit`: how many of each list. */
export function comparePartners(lens: Lens, organisations: readonly number[], limit: number): PartnerComparison {
  const count = lens.snapshot.organisations.ids.length;
  const tiedTo = new Uint8Array(count);
  const products = new Float64Array(count).fill(1);
  for (const organisation of organisations) {
    for (let tie = lens.rowStart(organisation); tie < lens.rowEnd(organisation); tie++) {
      tiedTo[lens.others[tie]!]!++;
      products[lens.others[tie]!]! *= lens.strengths[tie]!;
    }
  }
  // Where only one is tied to it, the product is the strength of that tie.
  const ranked = (organisation: number, ends: number): Ranked => {
    const start = lens.rowStart(organisation);
    const row = lens.others.subarray(start, lens.rowEnd(organisation));
    const from = ends === 1 ? [organisation] : organisations;
    const compare = compareTies(
      lens,
      (place) => products[row[place]!]!,
      (place) => ({ from, to: row[place]! }),
    );
    const { first, accepted } = firstInOrder(row.length, limit, compare, (place) => tiedTo[row[place]!] === ends);
    return { organisations: first.map((place) => row[place]!), count: accepted };
  };
  return {
    shared: ranked(organisations[0]!, organisations.length),
    own: organisations.map((organisation) => ranked(organisation, 1)),
  };
}
