import type { Consortia } from '../graph/Consortia.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';

/** A participation as its project and its place in it. */
export interface Place {
  project: number;
  slot: number;
}

/** In which order rows are written: 0 is the order of time, any other number an order of its own. */
export class RowOrder {
  readonly #shuffle: number;
  readonly #consortia: Consortia;

  constructor(shuffle: number, consortia: Consortia) {
    this.#shuffle = shuffle;
    this.#consortia = consortia;
  }

  /** All projects; each `file` has them in its own order where they are shuffled. */
  *projects(file: number): Generator<number> {
    const count = this.#consortia.starts.length - 1;
    const order = this.#shuffle === 0 ? undefined : new SeededRandom(this.#shuffle, 50, file).order(count);
    for (let index = 0; index < count; index++) yield order ? order[index]! : index;
  }

  /** All participations, across the projects where they are shuffled. */
  *participations(file: number): Generator<Place> {
    const { starts, members } = this.#consortia;
    const projectOf = new Uint32Array(members.length);
    for (let project = 0; project + 1 < starts.length; project++) {
      projectOf.fill(project, starts[project], starts[project + 1]);
    }
    const order = this.#shuffle === 0 ? undefined : new SeededRandom(this.#shuffle, 51, file).order(members.length);
    for (let index = 0; index < members.length; index++) {
      const place = order ? order[index]! : index;
      const project = projectOf[place]!;
      yield { project, slot: place - starts[project]! };
    }
  }
}
