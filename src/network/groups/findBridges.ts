import { firstInOrder } from '../order/firstInOrder.ts';
import { compareTies } from '../ties/compareTies.ts';
import type { Lens } from '../ties/Lens.ts';
import { strongestTies } from '../ties/strongestTies.ts';

/** The most of those that a bridge reaches that are named. */
const MOST_NAMED = 1_000;

/** The start of the search and the group to be reached, flagged with 1, without the start itself. */
export interface BridgeSearch {
  from: readonly number[];
  group: Uint8Array;
  /** 1 for each organisation that may be a bridge. */
  via: Uint8Array;
  /** Of the first `first` those behind the first `before`. */
  first: number;
  before?: number;
}

/** A partner of the start that is tied to organisations of the group; by index. */
export interface FoundBridge {
  organisation: number;
  /** The number of the group that it is tied to. */
  reaches: number;
  /** The number of these that no other partner of the start is tied to. */
  onlyThrough: number;
  /** To which start it is tied most strongly. */
  start: number;
  /** Whom it reaches, the first 1,000: those that only it opens first, then by the strength of their tie to it, then by id. */
  examples: number[];
}

/** The best bridges, in order. */
export interface FoundBridges {
  bridges: FoundBridge[];
  /** The number of partners that are a bridge, and of partners that may be one. */
  bridgeCount: number;
  partnerCount: number;
  /** The number of the group that are tied to the start or to a partner of it that may be a bridge. */
  reached: number;
}

/**
 * Finds the partners of the start that open the way to a group, of those that may: those that open the most alone first, then those that reach the
 * most, then those most strongly tied to the start, then by id. Two ties outwards from the start, once.
 */
export function findBridges(lens: Lens, { from, group, via, first, before = 0 }: BridgeSearch): FoundBridges {
  const ties = strongestTies(lens, from);
  const partners = ties.partners.filter((partner) => via[partner] === 1);
  const { reaches, openers, lastOpeners } = countWays(lens, partners, group);
  const onlyThrough = new Int32Array(group.length);
  let reached = 0;
  for (let member = 0; member < group.length; member++) {
    if (group[member] === 0) continue;
    if (openers[member] === 1) onlyThrough[lastOpeners[member]!]!++;
    if (openers[member]! > 0 || ties.strengths[member]! > 0) reached++;
  }
  const byTie = compareTies(
    lens,
    (partner) => ties.strengths[partner]!,
    (partner) => ({ from: [ties.ends[partner]!], to: partner }),
  );
  const compare = (a: number, b: number): number =>
    onlyThrough[b]! - onlyThrough[a]! || reaches[b]! - reaches[a]! || byTie(a, b);
  const isBridge = (partner: number): boolean => reaches[partner]! > 0;
  const { first: best, accepted } = firstInOrder(group.length, first, compare, isBridge);
  return {
    bridges: best.slice(before).map((organisation) => ({
      organisation,
      reaches: reaches[organisation]!,
      onlyThrough: onlyThrough[organisation]!,
      start: ties.ends[organisation]!,
      examples: reachedThrough(lens, group, openers, organisation).slice(0, MOST_NAMED),
    })),
    bridgeCount: accepted,
    partnerCount: partners.length,
    reached,
  };
}

/** Those of the group that a bridge is tied to: those that only it opens first, then by the strength of their tie to it, then by id. */
function reachedThrough(lens: Lens, group: Uint8Array, openers: Int32Array, bridge: number): number[] {
  let tie = lens.rowStart(bridge);
  const end = lens.rowEnd(bridge);
  const { others, strengths } = lens;
  const ties: number[] = [];
  for (; tie < end; tie++) if (group[others[tie]!] === 1) ties.push(tie);
  const isShared = (one: number): number => (openers[others[one]!] === 1 ? 0 : 1);
  const from = [bridge];
  const byTie = compareTies(
    lens,
    (one) => strengths[one]!,
    (one) => ({ from, to: others[one]! }),
  );
  return ties.sort((a, b) => isShared(a) - isShared(b) || byTie(a, b)).map((one) => others[one]!);
}

/** By organisation: how many of the group each partner is tied to, how many partners each of the group, and the last of these. */
function countWays(
  lens: Lens,
  partners: readonly number[],
  group: Uint8Array,
): Record<'reaches' | 'openers' | 'lastOpeners', Int32Array> {
  const reaches = new Int32Array(group.length);
  const openers = new Int32Array(group.length);
  const lastOpeners = new Int32Array(group.length);
  for (const partner of partners) {
    let tie = lens.rowStart(partner);
    const end = lens.rowEnd(partner);
    const { others } = lens;
    let count = 0;
    for (; tie < end; tie++) {
      const other = others[tie]!;
      if (group[other] === 0) continue;
      count++;
      openers[other]!++;
      lastOpeners[other] = partner;
    }
    reaches[partner] = count;
  }
  return { reaches, openers, lastOpeners };
}
