import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The places of a restore, all on the disk of the database's folder. */
export function placesOf(directory: string) {
  const apart = join(directory, 'restoring');
  return {
    data: join(directory, 'data'),
    /** A home of Neo4j in which a copy is read. */
    apart,
    /** The data that takes the place of `data`. */
    staged: join(apart, 'data'),
    /** The data that stood in that place, until the other does. */
    replaced: join(directory, 'replaced'),
  };
}

/** Ends what a killed restore left: the old data is back unless the new is in place. Called while no Neo4j runs here. */
export async function healRestore(directory: string): Promise<void> {
  const { data, apart, replaced } = placesOf(directory);
  if (existsSync(replaced) && !existsSync(data)) await rename(replaced, data);
  for (const left of [replaced, apart]) await rm(left, { recursive: true, force: true });
}
