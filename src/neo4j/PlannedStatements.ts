import { createHash } from 'node:crypto';
import type { Deadline } from '../Deadline.ts';

/** As many as Neo4j keeps plans of. */
const MOST_KEPT = 1_000;
/** Letters from which a statement takes long to be planned: those of lists with a condition or two have some hundred. */
const LONG = 5_000;

/** The statements that Neo4j has planned, as far as is known here: the last thousand that were run. */
export class PlannedStatements {
  /** Not the texts: one may be long. */
  readonly #hashes = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  has(cypher: string): boolean {
    return this.#hashes.has(hashOf(cypher));
  }

  add(cypher: string): void {
    const hash = hashOf(cypher);
    this.#hashes.delete(hash);
    this.#hashes.add(hash);
    for (const oldest of this.#hashes) {
      if (this.#hashes.size <= MOST_KEPT) return;
      this.#hashes.delete(oldest);
    }
  }

  /** Runs what plans a statement, unless it is planned; waits no longer than until the deadline, if there is one. */
  async once(cypher: string, run: () => Promise<unknown>, deadline: Deadline | undefined): Promise<void> {
    if (!this.has(cypher)) {
      const planning = this.plan(cypher, run);
      await (deadline ? deadline.race(planning) : planning);
    }
    this.add(cypher);
  }

  /** Runs what plans a statement; of long ones, each of which keeps a processor busy for seconds, one after the other. */
  plan<Outcome>(cypher: string, run: () => Promise<Outcome>): Promise<Outcome> {
    if (cypher.length < LONG) return run();
    const planning = this.#last.then(run);
    this.#last = planning.catch(() => undefined);
    return planning;
  }

  delete(cypher: string): void {
    this.#hashes.delete(hashOf(cypher));
  }
}

function hashOf(cypher: string): string {
  return createHash('sha1').update(cypher).digest('base64');
}
