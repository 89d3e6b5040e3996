import { z } from 'zod';
import type { Database } from './Database.ts';

const row = z.object({ id: z.string() });

/** The ids of the last loads, newest first. */
export async function readLoadIds(database: Database, first: number): Promise<string[]> {
  const cypher = 'MATCH (load:Load) RETURN load.id AS id ORDER BY load.version DESC LIMIT toInteger($first)';
  return (await database.read(cypher, { first }, row)).map(({ id }) => id);
}
