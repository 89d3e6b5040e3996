import type { Snapshot } from '../columns/Snapshot.ts';
import { type CandidateNumbers, eachMember } from './CandidateNumbers.ts';
import type { Subject } from './subjectOf.ts';
import type { SubjectWords } from './SubjectWords.ts';

/** The weightiest words of a subject that are told apart; one has many that hardly count. */
export const MOST_WORDS = 30;

/** The words of a subject that some organisations have worked on, in projects by the day, and who has worked in its part of the programme or family of calls. */
export class Coverage {
  readonly #weights: readonly number[];
  readonly #places: ReadonlyMap<number, number>;
  /** Row i: 1 for each word that organisation i of the list has. */
  readonly #has: Uint8Array;
  readonly #numbers: CandidateNumbers;

  constructor(
    snapshot: Snapshot,
    {
      subject,
      words,
      numbers,
      asOf,
    }: { subject: Subject; words: SubjectWords; numbers: CandidateNumbers; asOf: number },
    organisations: readonly number[],
  ) {
    this.#numbers = numbers;
    this.#weights = subject.weights.slice(0, MOST_WORDS);
    this.#places = new Map(organisations.map((one, place) => [one, place]));
    this.#has = new Uint8Array(organisations.length * this.#weights.length);
    for (const word of this.#weights.keys())
      words.eachWith(word, (project) =>
        eachMember(snapshot, project, asOf, (one) => {
          const place = this.#places.get(one);
          if (place !== undefined) this.#has[place * this.#weights.length + word] = 1;
        }),
      );
  }

  /** The words, by their place in the subject, that none of these has. */
  missingOf(organisations: readonly number[]): number[] {
    return [...this.#weights.keys()].filter((word) => !organisations.some((one) => this.has(one, word)));
  }

  /** The share of all words that an organisation has of some, by their weight. */
  shareOf(organisation: number, words: readonly number[]): number {
    const whole = this.#weights.reduce((sum, weight) => sum + weight, 0);
    let share = 0;
    for (const word of words) if (this.has(organisation, word)) share += this.#weights[word]! / whole;
    return share;
  }

  /** True where a project of the organisation has the word. */
  has(organisation: number, word: number): boolean {
    const place = this.#places.get(organisation);
    return place !== undefined && this.#has[place * this.#weights.length + word] === 1;
  }

  isExperienced(organisation: number): boolean {
    return this.#numbers.inPart[organisation]! + this.#numbers.inFamily[organisation]! > 0;
  }
}
