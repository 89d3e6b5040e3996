import type { Snapshot } from '../columns/Snapshot.ts';
import { TermList } from '../search/TermList.ts';
import { type CallTerms, callTermsOf } from './callTerms.ts';
import { TermBearers } from './TermBearers.ts';

/** The projects that are told as close to a call, and that are told of a word. */
const MOST_CLOSEST = 3;
/** The words that are told. */
const MOST_WORDS = 8;

/** A word of a call that projects have too. */
export interface SharedWord {
  /** Folded, as the search compares it. */
  word: string;
  /** By index, the first that have it. */
  projects: number[];
}

/** How much of each call's words each of some projects has. */
export class WordMatch {
  readonly #snapshot: Snapshot;
  readonly #projects: readonly number[];
  readonly #calls: readonly number[];
  readonly #terms: CallTerms;
  /** The share of project p in call c at c * projects + p. */
  readonly #shares: Float64Array;
  /** The weight of all words of each call. */
  readonly #wholes: Float64Array;
  #bearers: TermBearers | null = null;

  constructor(snapshot: Snapshot, projects: readonly number[], calls: readonly number[]) {
    this.#snapshot = snapshot;
    this.#projects = projects;
    this.#calls = calls;
    this.#terms = callTermsOf(snapshot);
    const { ofCalls, ofProjects, weights } = this.#terms;
    this.#wholes = Float64Array.from(calls, (call) => {
      let whole = 0;
      for (let at = ofCalls.offsets[call]!; at < ofCalls.offsets[call + 1]!; at++)
        whole += weights[ofCalls.values[at]!]!;
      return whole;
    });
    this.#shares = new Float64Array(projects.length * calls.length);
    const askers = new TermBearers(ofCalls, calls, weights.length);
    projects.forEach((project, place) => {
      for (let at = ofProjects.offsets[project]!; at < ofProjects.offsets[project + 1]!; at++) {
        const term = ofProjects.values[at]!;
        askers.each(term, (call) => (this.#shares[call * projects.length + place]! += weights[term]!));
      }
    });
    calls.forEach((_, place) => {
      const whole = this.#wholes[place]!;
      const start = place * projects.length;
      if (whole > 0) for (let p = 0; p < projects.length; p++) this.#shares[start + p]! /= whole;
    });
  }

  /** True where a word of the call at this place tells it from others. */
  hasWords(place: number): boolean {
    return this.#wholes[place]! > 0;
  }

  /** The largest share that any of the projects has in the call at this place; 0 where no word is shared. */
  best(place: number): number {
    return this.#rowOf(place).reduce((most, share) => Math.max(most, share), 0);
  }

  /** The projects with the largest shares in the call at this place. */
  closest(place: number): { project: number; share: number }[] {
    return Array.from(this.#rowOf(place), (share, at) => ({ project: this.#projects[at]!, share }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || a.project - b.project)
      .slice(0, MOST_CLOSEST);
  }

  /** The weightiest words that the call at this place shares with the projects, each with the first that have it. */
  sharedWords(place: number): SharedWord[] {
    const { ofCalls, ofProjects, weights } = this.#terms;
    this.#bearers ??= new TermBearers(ofProjects, this.#projects, weights.length);
    const bearers = this.#bearers;
    const list = new TermList(this.#snapshot.search.words.terms);
    const call = this.#calls[place]!;
    return [...ofCalls.values.subarray(ofCalls.offsets[call], ofCalls.offsets[call + 1])]
      .filter((term) => bearers.first(term, 1).length > 0)
      .sort((a, b) => weights[b]! - weights[a]! || a - b)
      .slice(0, MOST_WORDS)
      .map((term) => ({
        word: list.textOf(term),
        projects: bearers.first(term, MOST_CLOSEST).map((bearer) => this.#projects[bearer]!),
      }));
  }

  #rowOf(place: number): Float64Array {
    const count = this.#projects.length;
    return this.#shares.subarray(place * count, (place + 1) * count);
  }
}
