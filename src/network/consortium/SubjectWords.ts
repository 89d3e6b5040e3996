import { SUBJECT_BITS } from '../calls/callTerms.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { SearchDocuments } from '../search/SearchDocuments.ts';
import { TermList } from '../search/TermList.ts';
import type { Subject } from './subjectOf.ts';
import { variantsOf } from './variantsOf.ts';

/** The weightiest words of a subject that are told apart; one has many that hardly count. */
export const MOST_WORDS = 30;

/** The words of a subject in the projects of a snapshot. A word and its plural are one. */
export class SubjectWords {
  readonly #snapshot: Snapshot;
  readonly #subject: Subject;
  readonly #list: TermList;
  readonly #from: number;

  constructor(snapshot: Snapshot, subject: Subject) {
    this.#snapshot = snapshot;
    this.#subject = subject;
    this.#list = new TermList(snapshot.search.words.terms);
    this.#from = new SearchDocuments(snapshot).startOf('collaborations');
  }

  /** By collaboration: the share of the subject's words that it has, by their weight. */
  shares(): Float64Array {
    const { weights } = this.#subject;
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = new Float64Array(this.#snapshot.collaborations.ids.length);
    weights.forEach((weight, place) => this.eachWith(place, (project) => (shares[project]! += weight / whole)));
    return shares;
  }

  /** By collaboration: a bit for each of the weightiest words, by its place in the subject, that it has. */
  bits(): Int32Array {
    const bits = new Int32Array(this.#snapshot.collaborations.ids.length);
    for (let place = 0; place < Math.min(MOST_WORDS, this.#subject.terms.length); place++)
      this.eachWith(place, (project) => (bits[project]! |= 1 << place));
    return bits;
  }

  /** Gives each collaboration that has a word of the subject, once. */
  eachWith(place: number, take: (collaboration: number) => void): void {
    const { postings } = this.#snapshot.search.words;
    const count = this.#snapshot.collaborations.ids.length;
    const variants = variantsOf(this.#list, this.#subject.terms[place]!);
    const seen = variants.length > 1 ? new Set<number>() : null;
    for (const term of variants)
      for (let at = postings.offsets[term]!; at < postings.offsets[term + 1]!; at++) {
        const posting = postings.values[at]!;
        const one = (posting >>> 8) - this.#from;
        if (one < 0 || one >= count || (posting & SUBJECT_BITS) === 0 || seen?.has(one)) continue;
        seen?.add(one);
        take(one);
      }
  }

  textOf(place: number): string {
    return this.#list.textOf(this.#subject.terms[place]!);
  }
}
