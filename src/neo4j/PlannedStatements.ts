/** As many as Neo4j keeps plans of. */
const MOST_KEPT = 1_000;

/** The statements that Neo4j has planned, as far as is known here: the last thousand that were run. */
export class PlannedStatements {
  readonly #texts = new Set<string>();

  has(cypher: string): boolean {
    return this.#texts.has(cypher);
  }

  add(cypher: string): void {
    this.#texts.delete(cypher);
    this.#texts.add(cypher);
    for (const oldest of this.#texts) {
      if (this.#texts.size <= MOST_KEPT) return;
      this.#texts.delete(oldest);
    }
  }

  delete(cypher: string): void {
    this.#texts.delete(cypher);
  }
}
