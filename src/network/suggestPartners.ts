import { compareScores } from './compareScores.ts';
import { firstInOrder } from './firstInOrder.ts';
import type { Lens } from './Lens.ts';
import { type StrongestTies, strongestTies } from './strongestTies.ts';
import { chancePerTie, type Walk, walkThroughTies } from './walkThroughTies.ts';

/** How many common partners of a suggestion are named. */
const MOST_NAMED = 1_000;
/** What a way of three ties counts for beside one of two: docs/decisions/2026-11-27-suggestions.md. */
const THREE_TIES = 4;

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
  /** The shortest way to it that adds most to the score: from one of `from`, over the first common partner or, without one, over two organisations. */
  chain: number[];
}

/** The best, in order, and how many there are in all. */
export interface Suggestions {
  best: Suggestion[];
  totalCount: number;
}

/**
 * The organisations within three ties of `from` that are not tied to any of them. score = sqrt(reach) * (two + 4 * three):
 * two and three are the chances that a walk through ties is there after as many of them, and reach is the sum of the
 * square roots of the strengths of its own ties. Best first, equal ones by id.
 */
export function suggestPartners(lens: Lens, { from, eligible, first }: SuggestionSearch): Suggestions {
  const ties = strongestTies(lens, from);
  const walk = walkThroughTies(lens, from, ties);
  const scores = suggestionScores(lens, ties, walk);
  const { first: best, accepted } = firstInOrder(
    scores.length,
    first,
    (a, b) => compareScores(scores[a]!, scores[b]!) || a - b,
    (candidate) => scores[candidate]! > 0 && eligible[candidate] === 1,
  );
  return {
    best: best.map((organisation) => {
      const partners = wayIn(lens, walk.one, organisation);
      const commonPartners = partners.slice(0, MOST_NAMED);
      const starts = commonPartners.map((partner) => ties.ends[partner]!);
      const chain = chainTo(lens, ties, walk, organisation);
      const commonPartnerCount = partners.length;
      return { organisation, score: scores[organisation]!, commonPartnerCount, commonPartners, starts, chain };
    }),
    totalCount: accepted,
  };
}

/** By organisation; 0 for those that are tied already, and for those that a walk starts from. */
function suggestionScores(lens: Lens, { partners }: StrongestTies, { two, three }: Walk): Float64Array {
  const scores = new Float64Array(two.length);
  for (let organisation = 0; organisation < scores.length; organisation++) {
    const chance = two[organisation]! + THREE_TIES * three[organisation]!;
    if (chance > 0) scores[organisation] = Math.sqrt(lens.reach(organisation)) * chance;
  }
  for (const partner of partners) scores[partner] = 0;
  return scores;
}

/** Over whom a walk that is at `chances` comes to an organisation by its next tie: the one that adds most first, equal ones by id. */
function wayIn(lens: Lens, chances: Float64Array, organisation: number): number[] {
  const added = new Map<number, number>();
  for (let tie = lens.rowStart(organisation); tie < lens.rowEnd(organisation); tie++) {
    const before = lens.others[tie]!;
    if (chances[before] === 0) continue;
    const strength = lens.strengths[tie]!;
    added.set(before, chancePerTie(lens, before, chances[before]!) * Math.sqrt(strength));
  }
  return [...added.keys()].sort((a, b) => compareScores(added.get(a)!, added.get(b)!) || a - b);
}

function chainTo(lens: Lens, { ends }: StrongestTies, { one, two }: Walk, organisation: number): number[] {
  let [first] = wayIn(lens, one, organisation);
  const chain = [organisation];
  if (first === undefined) {
    const [second] = wayIn(lens, two, organisation);
    chain.unshift(second!);
    [first] = wayIn(lens, one, second!);
  }
  return [ends[first!]!, first!, ...chain];
}
