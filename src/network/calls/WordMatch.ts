import type { Snapshot } from '../columns/Snapshot.ts';
import { TermList } from '../search/TermList.ts';
import { type CallTerms, callTermsOf } from './callTerms.ts';
import { TermBearers } from './TermBearers.ts';

/** The projects that are told as close to a call, and that are told of a word. */
const MOST_CLOSEST = 3;
/** The words that are told in all, and of one project. */
const [MOST_WORDS, MOST_OF_ONE] = [8, 5];

/** A word of a call that projects have too. */
export interface SharedWord {
  /** Folded, as the search compares it. */
  word: string;
  /** By index, the closest to the call that have it. */
  projects: number[];
}

/** A project with the share of a call's telling words that it has, by their weight. */
export interface Closeness {
  /** By index. */
  project: number;
  share: number;
}

/** A close project, and the most telling words that it shares with the call, folded. */
export interface CloseProject extends Closeness {
  words: string[];
}

/** The share of a call's words that some projects have; one call at a time. */
export class WordMatch {
  readonly #snapshot: Snapshot;
  readonly #projects: readonly number[];
  readonly #terms: CallTerms;
  readonly #bearers: TermBearers;
  /** The weight of the words that each project shares with the call that is looked at; 0 between calls. */
  readonly #shared: Float64Array;
  /** The weight of each term of the call whose shares are asked for; 0 of all others. */
  readonly #sought: Float64Array;
  #soughtCall: number | null = null;

  constructor(snapshot: Snapshot, projects: readonly number[]) {
    this.#snapshot = snapshot;
    this.#projects = projects;
    this.#terms = callTermsOf(snapshot);
    this.#bearers = new TermBearers(this.#terms.ofProjects, projects, this.#terms.weights.length);
    this.#shared = new Float64Array(projects.length);
    this.#sought = new Float64Array(this.#terms.weights.length);
  }

  /** True where a word of a call tells it from others. */
  hasWords(call: number): boolean {
    return this.#termsOf(call).some((term) => this.#terms.weights[term]! > 0);
  }

  /** The projects with the largest shares in a call, the largest first; none where no word is shared. */
  closest(call: number): Closeness[] {
    const { weights } = this.#terms;
    let whole = 0;
    for (const term of this.#termsOf(call)) {
      const weight = weights[term]!;
      whole += weight;
      this.#bearers.each(term, (place) => (this.#shared[place]! += weight));
    }
    const closest: Closeness[] = [];
    this.#shared.forEach((shared, place) => {
      if (shared > 0) putIn(closest, this.#projects[place]!, shared / whole);
    });
    this.#shared.fill(0);
    return closest;
  }

  /** The most telling words that a call shares with the projects, each with some that have it, those given first. */
  sharedWords(call: number, closest: readonly Closeness[]): SharedWord[] {
    const list = new TermList(this.#snapshot.search.words.terms);
    const first = closest.map(({ project }) => project);
    return this.#mostTelling(this.#termsOf(call), (term) => this.#bearers.first(term, 1).length > 0, MOST_WORDS).map(
      (term) => {
        const all = this.#bearers.first(term, Infinity).map((place) => this.#projects[place]!);
        const others = all.filter((one) => !first.includes(one));
        const projects = [...first.filter((one) => all.includes(one)), ...others].slice(0, MOST_CLOSEST);
        return { word: list.textOf(term), projects };
      },
    );
  }

  /** The most telling words that a call shares with a project, whose ever it is. */
  wordsOf(call: number, project: number): string[] {
    const list = new TermList(this.#snapshot.search.words.terms);
    const { offsets, values } = this.#terms.ofProjects;
    const theirs = new Set(values.subarray(offsets[project], offsets[project + 1]));
    return this.#mostTelling(this.#termsOf(call), (term) => theirs.has(term), MOST_OF_ONE).map((term) =>
      list.textOf(term),
    );
  }

  /** The share of a call's words that any project has, until another call is asked for. */
  shareIn(call: number): (project: number) => number {
    const { weights, ofProjects } = this.#terms;
    const own = this.#sought;
    if (this.#soughtCall !== null) for (const term of this.#termsOf(this.#soughtCall)) own[term] = 0;
    this.#soughtCall = call;
    let whole = 0;
    for (const term of this.#termsOf(call)) whole += own[term] = weights[term]!;
    return (project) => {
      let shared = 0;
      for (let at = ofProjects.offsets[project]!; at < ofProjects.offsets[project + 1]!; at++)
        shared += own[ofProjects.values[at]!]!;
      return shared > 0 ? shared / whole : 0;
    };
  }

  #mostTelling(terms: Int32Array, isShared: (term: number) => boolean, most: number): number[] {
    const { telling } = this.#terms;
    return [...terms]
      .filter(isShared)
      .sort((a, b) => telling[b]! - telling[a]! || a - b)
      .slice(0, most);
  }

  #termsOf(call: number): Int32Array {
    const { offsets, values } = this.#terms.ofCalls;
    return values.subarray(offsets[call], offsets[call + 1]);
  }
}

/** Puts a project among the closest where it is one of them, at equal shares the first by index. */
function putIn(closest: Closeness[], project: number, share: number): void {
  const isFurther = (one: Closeness): boolean => share > one.share || (share === one.share && project < one.project);
  const found = closest.findIndex(isFurther);
  const place = found < 0 ? closest.length : found;
  if (place >= MOST_CLOSEST) return;
  closest.splice(place, 0, { project, share });
  closest.length = Math.min(closest.length, MOST_CLOSEST);
}
