import { roundScore } from '../order/compareScores.ts';
import type { FoundPath } from './PathSearch.ts';

/** Any score that rounds to another at least as large is above it times this. */
const ROUNDING_MARGIN = 1 - 1e-11;

/** The best paths of those offered, in the order of docs/model.md. */
export class RankedPaths {
  readonly #room: number;
  readonly #ranked: (FoundPath & { rounded: number })[] = [];
  /** No path with a score below this can be among the best any more. Above 0: a score of 0 is no path. */
  cutoff = Number.MIN_VALUE;

  constructor(room: number) {
    this.#room = room;
  }

  /** Takes the path in if it is among the best so far. The same path must not be offered twice. */
  offer(path: FoundPath): void {
    if (path.score < this.cutoff) return;
    const ranked = { ...path, rounded: roundScore(path.score) };
    let place = this.#ranked.length;
    while (place > 0 && comparePaths(ranked, this.#ranked[place - 1]!) < 0) place--;
    this.#ranked.splice(place, 0, ranked);
    if (this.#ranked.length > this.#room) this.#ranked.pop();
    if (this.#ranked.length === this.#room) this.#raiseCutoff();
  }

  /** Best first. */
  toArray(): FoundPath[] {
    return this.#ranked.map(({ organisations, score }) => ({ organisations, score }));
  }

  #raiseCutoff(): void {
    const last = this.#ranked.at(-1);
    if (last !== undefined) this.cutoff = Math.max(this.cutoff, last.rounded * ROUNDING_MARGIN);
  }
}

function comparePaths(a: FoundPath & { rounded: number }, b: FoundPath & { rounded: number }): number {
  if (a.rounded !== b.rounded) return b.rounded - a.rounded;
  if (a.organisations.length !== b.organisations.length) return a.organisations.length - b.organisations.length;
  const difference = a.organisations.findIndex((organisation, i) => organisation !== b.organisations[i]);
  return difference < 0 ? 0 : a.organisations[difference]! - b.organisations[difference]!;
}
