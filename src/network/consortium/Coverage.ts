import { collaborationKind } from '../columns/collaborationKind.ts';
import { hasBegun } from '../columns/membersOf.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { CandidateNumbers } from './CandidateNumbers.ts';
import type { SubjectFacts } from './SubjectFacts.ts';
import { MOST_WORDS } from './SubjectWords.ts';

/** The words of a subject that some organisations have worked on, in projects by the day, and who has worked in its part of the programme or family of calls. */
export class Coverage {
  /** The share of each word in the weight of all. */
  readonly #shares: readonly number[];
  /** By organisation: a bit for each word that it has. */
  readonly #bits: ReadonlyMap<number, number>;
  readonly #numbers: CandidateNumbers;

  constructor(
    snapshot: Snapshot,
    { facts, numbers, asOf }: { facts: SubjectFacts; numbers: CandidateNumbers; asOf: number },
    organisations: readonly number[],
  ) {
    this.#numbers = numbers;
    const weights = facts.subject.weights.slice(0, MOST_WORDS);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    this.#shares = weights.map((weight) => weight / whole);
    this.#bits = new Map(organisations.map((one) => [one, bitsOf(snapshot, facts.wordBits, one, asOf)]));
  }

  /** The words, by their place in the subject, that none of these has. */
  missingOf(organisations: readonly number[]): number[] {
    const had = organisations.reduce((bits, one) => bits | this.#bitsOf(one), 0);
    return [...this.#shares.keys()].filter((word) => (had & (1 << word)) === 0);
  }

  /** The share of all words that an organisation has of some, by their weight. */
  shareOf(organisation: number, words: readonly number[]): number {
    const had = this.#bitsOf(organisation);
    let share = 0;
    if (had !== 0) for (const word of words) if ((had & (1 << word)) !== 0) share += this.#shares[word]!;
    return share;
  }

  /** True where a project of the organisation has the word. */
  has(organisation: number, word: number): boolean {
    return (this.#bitsOf(organisation) & (1 << word)) !== 0;
  }

  isExperienced(organisation: number): boolean {
    return this.#numbers.inPart[organisation]! + this.#numbers.inFamily[organisation]! > 0;
  }

  #bitsOf(organisation: number): number {
    return this.#bits.get(organisation) ?? 0;
  }
}

/** The words of all projects of an organisation that have begun. */
function bitsOf(snapshot: Snapshot, wordBits: Int32Array, organisation: number, asOf: number): number {
  const { membershipsOf, collaborationOf, collaborations } = snapshot;
  const { offsets, values } = membershipsOf;
  let bits = 0;
  for (let at = offsets[organisation]!; at < offsets[organisation + 1]!; at++) {
    const row = values[at]!;
    const project = collaborationOf[row]!;
    if ((wordBits[project]! | bits) === bits) continue;
    if (hasBegun(snapshot, row, asOf) && collaborationKind(collaborations, project) === 'PROJECT')
      bits |= wordBits[project]!;
  }
  return bits;
}
