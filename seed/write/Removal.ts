import type { Driver, ManagedTransaction } from 'neo4j-driver';

/** Number of nodes or relationships that one statement removes. */
const ROWS = 2_500;
/** Number of statements in the last transaction of a load: for 40,000 nodes Neo4j needs more than 640 MB. */
const IN_LAST = 4;

/** A piece of what a load removes: a statement and the `ids` that it is given. */
export interface Removal {
  cypher: string;
  ids: string[];
}

/** In pieces that a transaction can hold. */
export function removalsOf(cypher: string, ids: readonly string[]): Removal[] {
  const pieces = Array.from({ length: Math.ceil(ids.length / ROWS) }, (_, piece) => piece * ROWS);
  return pieces.map((start) => ({ cypher, ids: ids.slice(start, start + ROWS) }));
}

/**
 * Takes away what is too much for the last transaction of a load, each piece in a transaction of its own, and answers
 * with what is left for it. A load that is killed in between goes on there when it is run again.
 */
export async function removeMost(
  driver: Driver,
  database: string,
  removals: readonly Removal[],
): Promise<readonly Removal[]> {
  const early = removals.slice(0, -IN_LAST);
  for (const { cypher, ids } of early) await driver.executeQuery(cypher, { ids }, { database });
  return removals.slice(early.length);
}

/** Takes away what is left, as a part of the last transaction. */
export async function removeRest(transaction: ManagedTransaction, removals: readonly Removal[]): Promise<void> {
  for (const { cypher, ids } of removals) await transaction.run(cypher, { ids });
}
