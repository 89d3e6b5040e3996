import { type Lens, tieBetween } from '../ties/Lens.ts';
import { NONE } from '../columns/columns.ts';

/** The paths that are wanted; organisations by index. */
export interface PathSearch {
  /** The organisations that a path may start at; none of them is `target`. */
  sources: number[];
  target: number;
  /** The number of paths. */
  first: number;
  /** The longest chain allowed, in ties, 1 to 6. */
  maxTies: number;
  /** The factor for passing through each organisation: 0 to 1. */
  damping: Float64Array;
  /** 1 for organisations that may be go-betweens; 0 for the sources and the target. */
  passable: Uint8Array;
  /** Sources whose direct tie to the target is not wanted. */
  bannedDirect?: ReadonlySet<number>;
  /** The number of ties that may be looked at before the search is cut. */
  workLimit: number;
  /** Shared with another thread, which sets it to 1 when the answer is no longer wanted. */
  stop?: Int32Array;
}

/** A chain of organisations, first to last, each tied to the next. */
export interface FoundPath {
  organisations: number[];
  score: number;
}

/** The go-between rule: no two consecutive ties that rest on the same collaboration alone. */
export function repeatsSole(before: number, sole: number): boolean {
  return before !== NONE && before === sole;
}

/** The product of the ties' strengths, first to last, times the product of the go-betweens' damping. Always in this order, so that a path has one score. */
export function scoreOf(lens: Lens, damping: Float64Array, organisations: readonly number[]): number {
  let score = 1;
  for (let i = 1; i < organisations.length; i++) {
    const tie = tieBetween(lens, organisations[i - 1]!, organisations[i]!);
    score *= tie === NONE ? 0 : lens.strengths[tie]!;
  }
  for (let i = 1; i < organisations.length - 1; i++) score *= damping[organisations[i]!]!;
  return score;
}
