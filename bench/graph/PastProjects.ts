import type { Consortia } from './Consortia.ts';
import type { SeededRandom } from './SeededRandom.ts';

/** The projects with several members that each organisation has been in so far. */
export class PastProjects {
  readonly #starts: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #projects: Uint32Array;
  readonly #consortia: Consortia;

  /** `most` is how many projects each organisation can come to have. */
  constructor(most: Int32Array, consortia: Consortia) {
    this.#consortia = consortia;
    this.#starts = new Uint32Array(most.length + 1);
    for (let index = 0; index < most.length; index++) this.#starts[index + 1] = this.#starts[index]! + most[index]!;
    this.#counts = new Uint32Array(most.length);
    this.#projects = new Uint32Array(this.#starts[most.length]!);
  }

  add(organisation: number, project: number): void {
    const place = this.#starts[organisation]! + this.#counts[organisation]!;
    if (place >= this.#starts[organisation + 1]!) return;
    this.#projects[place] = project;
    this.#counts[organisation]!++;
  }

  /** One of the organisation's projects; undefined where it had none. */
  anyOf(organisation: number, random: SeededRandom): number | undefined {
    const count = this.#counts[organisation]!;
    return count === 0 ? undefined : this.#projects[this.#starts[organisation]! + random.below(count)];
  }

  /** Somebody who was in the project. */
  memberOf(project: number, random: SeededRandom): number {
    const { starts, members } = this.#consortia;
    const from = starts[project]!;
    return members[from + random.below(starts[project + 1]! - from)]!;
  }
}
