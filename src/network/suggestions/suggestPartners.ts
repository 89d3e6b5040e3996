import FlatQueue from 'flatqueue';
import { compareScores } from '../order/compareScores.ts';
import { firstInOrder } from '../order/firstInOrder.ts';
import type { Lens } from '../ties/Lens.ts';
import type { ScoredOrganisations } from '../order/ScoredOrganisations.ts';
import { hubDamping } from '../ties/hubDamping.ts';
import { LazyLens } from '../ties/LazyLens.ts';
import { type StrongestTies, strongestTies } from '../ties/strongestTies.ts';
import { ThirdTie } from './ThirdTie.ts';
import { chancePerTie, type Walk, walkThroughTies } from './walkThroughTies.ts';

/** The most common partners of a suggestion that are named. */
const MOST_NAMED = 1_000;
/** The weight of a way of three ties beside one of two: docs/decisions/2026-11-27-suggestions.md. */
const THREE_TIES = 4;
/** By how much scores that count as equal, or sums of the same numbers in another order, may differ, and more. */
const ROUNDING = 1 + 1e-9;

/** For whom partners are sought, and which organisations may be suggested: those flagged with 1. Of the first `first` those behind the first `before`. */
export interface SuggestionSearch {
  from: readonly number[];
  eligible: Uint8Array;
  first: number;
  before?: number;
}

/** An organisation worth getting to know, by index. */
export interface Suggestion {
  organisation: number;
  score: number;
  commonPartnerCount: number;
  /** The first 1,000: the one over whom the best way leads first, equal ones by id. */
  commonPartners: number[];
  /** For each of these, which of `from` it is tied to most strongly. */
  starts: number[];
  /** A shortest way to it: from one of `from`, over the first common partner or, without one, over the two that add most to the score. */
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
 * square roots of the strengths of its own ties. Best first, equal ones by id. Whom a lens of fields or programmes hides ties to is none either.
 */
export function suggestPartners(lens: Lens, { from, eligible, first, before = 0 }: SuggestionSearch): Suggestions {
  const ties = strongestTies(lens, from);
  const walk = walkThroughTies(lens, from, ties);
  const { damping } = hubDamping(lens.snapshot, lens.model, 'DAMPEN');
  const unknown = isOfField(lens) ? withoutTied(lens, from, eligible) : eligible;
  const partnersOf = commonPartnersOf(lens, ties, damping);
  const { best, totalCount } = bestScored(lens, walk, { from, eligible: unknown, first });
  return {
    best: best.slice(before).map(({ organisation, score }) => {
      const partners = partnersOf(organisation);
      const commonPartners = partners.slice(0, MOST_NAMED);
      const starts = commonPartners.map((partner) => ties.ends[partner]!);
      const chain = chainOver(partners[0] ?? null, organisation);
      return { organisation, score, commonPartnerCount: partners.length, commonPartners, starts, chain };
    }),
    totalCount,
  };

  /** Over their best common partner, or without one over two organisations. */
  function chainOver(common: number | null, organisation: number): number[] {
    if (common !== null) return [ties.ends[common]!, common, organisation];
    const last = wayIn(lens, walk.two, organisation)[0]!;
    return [...chainOver(wayIn(lens, walk.one, last)[0]!, last), organisation];
  }
}

function isOfField({ filter: { within, fields, programmes } }: Lens): boolean {
  return within !== null || fields !== null || programmes !== null;
}

/** Those that are not tied to `from` in any field or programme either. */
function withoutTied({ snapshot, filter, model }: Lens, from: readonly number[], eligible: Uint8Array): Uint8Array {
  const inEveryField = { ...filter, within: null, fields: null, programmes: null };
  const { partners } = strongestTies(new LazyLens({ snapshot, filter: inEveryField, model }), from);
  const left = Uint8Array.from(eligible);
  for (const partner of partners) left[partner] = 0;
  return left;
}

/** Scores those whose score can be the highest, one after the other, until no other can be as good as the worst of the first. */
function bestScored(lens: Lens, { one, two }: Walk, { from, eligible, first }: SuggestionSearch): ScoredOrganisations {
  const third = new ThirdTie(lens, two);
  const scoreOf = (organisation: number, three: number): number =>
    Math.sqrt(lens.reach(organisation)) * (two[organisation]! + THREE_TIES * three);
  const most = new Float64Array(two.length);
  for (let organisation = 0; organisation < most.length; organisation++) {
    // Those with a chance after one tie are tied already.
    if (eligible[organisation] === 0 || one[organisation]! > 0) continue;
    if (two[organisation] === 0 && !third.isPossible(organisation)) continue;
    most[organisation] = ROUNDING * scoreOf(organisation, third.chanceAtMost(organisation));
  }
  for (const start of from) most[start] = 0;
  const promising = firstOf(most, first);
  const scores = new Float64Array(two.length);
  const leading = new FlatQueue<number>();
  const score = (organisation: number): void => {
    scores[organisation] = scoreOf(organisation, third.chance(organisation));
    leading.push(organisation, scores[organisation]);
    if (leading.length > first) leading.pop();
  };
  promising.first.forEach(score);
  // Where fewer than `first` are promising, no other is left.
  const worst = (): number => leading.peekValue() ?? 0;
  const others = candidates(most, worst()).filter((organisation) => scores[organisation] === 0);
  for (const organisation of others.sort((a, b) => most[b]! - most[a]!)) {
    if (most[organisation]! < worst()) break;
    score(organisation);
  }
  const best = firstOf(scores, first).first.map((organisation) => ({ organisation, score: scores[organisation]! }));
  return { best, totalCount: promising.accepted };
}

/** Those whose score is above 0 and can be that high. */
function candidates(most: Float64Array, least: number): number[] {
  const found: number[] = [];
  for (let organisation = 0; organisation < most.length; organisation++) {
    if (most[organisation]! > 0 && most[organisation]! >= least) found.push(organisation);
  }
  return found;
}

/** The largest of those above 0, equal ones by index. */
function firstOf(scores: Float64Array, first: number): ReturnType<typeof firstInOrder> {
  return firstInOrder(
    scores.length,
    first,
    (a, b) => compareScores(scores[a]!, scores[b]!) || a - b,
    (organisation) => scores[organisation]! > 0,
  );
}

/** Finds those tied to both sides, in the order of the ways over them: strength times damping times strength. */
function commonPartnersOf(lens: Lens, ties: StrongestTies, damping: Float64Array) {
  const scores = new Float64Array(damping.length);
  return (organisation: number): number[] => {
    const partners: number[] = [];
    for (let tie = lens.rowStart(organisation); tie < lens.rowEnd(organisation); tie++) {
      const partner = lens.others[tie]!;
      const strength = ties.strengths[partner]!;
      if (strength === 0) continue;
      scores[partner] = strength * damping[partner]! * lens.strengths[tie]!;
      partners.push(partner);
    }
    // A row is in the order of ids, which sorting keeps among equal ones.
    return partners.sort((a, b) => compareScores(scores[a]!, scores[b]!));
  };
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
  // A row is in the order of ids, which sorting keeps among equal ones.
  return [...added.keys()].sort((a, b) => compareScores(added.get(a)!, added.get(b)!));
}
