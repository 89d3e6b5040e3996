import { compareScores } from './compareScores.ts';
import { firstInOrder } from './firstInOrder.ts';
import type { Lens } from './Lens.ts';
import { type StrongestTies, strongestTies } from './strongestTies.ts';

/** How many common partners of a suggestion are named. */
const MOST_NAMED = 1_000;

/** For whom partners are sought, and which organisations may be suggested: those flagged with 1. */
export interface SuggestionSearch {
  from: readonly number[];
  eligible: Uint8Array;
  first: number;
}

/** An organisation worth getting to know, by index. */
export interface Suggestion {
  organisation: number;
  score: number;
  commonPartnerCount: number;
  /** The first 1,000: the one that adds most to the score first, equal ones by id. */
  commonPartners: number[];
  /** For each of these, which of `from` it is tied to most strongly. */
  starts: number[];
}

/** The best, in order, and how many there are in all. */
export interface Suggestions {
  best: Suggestion[];
  totalCount: number;
}

/**
 * The organisations that are not tied to any of `from` but share a partner with them. score = sum over common partners m,
 * in ascending order, of strength(from, m) * strength(m, candidate) / ln(e + partners(m)); strength(from, m) is that of the
 * strongest tie. Best first, equal ones by id.
 */
export function suggestPartners(lens: Lens, { from, eligible, first }: SuggestionSearch): Suggestions {
  const ties = strongestTies(lens, from);
  const scores = addUpContributions(lens, ties);
  for (const known of [from, ties.partners]) for (const organisation of known) scores[organisation] = 0;
  const { first: best, accepted } = firstInOrder(
    scores.length,
    first,
    (a, b) => compareScores(scores[a]!, scores[b]!) || a - b,
    (candidate) => scores[candidate]! > 0 && eligible[candidate] === 1,
  );
  return {
    best: best.map((organisation) => {
      const partners = commonPartnersWith(lens, ties, organisation);
      const commonPartners = partners.slice(0, MOST_NAMED);
      const starts = commonPartners.map((partner) => ties.ends[partner]!);
      const commonPartnerCount = partners.length;
      return { organisation, score: scores[organisation]!, commonPartnerCount, commonPartners, starts };
    }),
    totalCount: accepted,
  };
}

/** The common partners that an organisation has with `from`: the one that adds most to its score first, equal ones by id. */
function commonPartnersWith(lens: Lens, { strengths: nearness }: StrongestTies, organisation: number): number[] {
  const contributions = new Map<number, number>();
  for (let tie = lens.rowStart(organisation); tie < lens.rowEnd(organisation); tie++) {
    const partner = lens.others[tie]!;
    if (nearness[partner] === 0) continue;
    contributions.set(partner, (nearness[partner]! * lens.strengths[tie]!) / crowding(lens, partner));
  }
  return [...contributions.keys()].sort((a, b) => compareScores(contributions.get(a)!, contributions.get(b)!) || a - b);
}

/** By organisation. Two ties outwards from `from`, so that the work is the number of ties of its partners. */
function addUpContributions(lens: Lens, { partners, strengths: nearness }: StrongestTies): Float64Array {
  const sums = new Float64Array(nearness.length);
  for (const partner of partners) {
    const near = nearness[partner]!;
    const crowd = crowding(lens, partner);
    let tie = lens.rowStart(partner);
    const end = lens.rowEnd(partner);
    const { others, strengths } = lens;
    for (; tie < end; tie++) sums[others[tie]!]! += (near * strengths[tie]!) / crowd;
  }
  return sums;
}

/** What a partner's word is divided by: someone known to everybody says little about whom they know. */
function crowding({ snapshot }: Lens, partner: number): number {
  return Math.log(Math.E + snapshot.partnerCounts[partner]!);
}
