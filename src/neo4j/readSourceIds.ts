import { z } from 'zod';
import type { Database } from './Database.ts';

const row = z.object({ id: z.string() });

/** The ids of all sources, in order. */
export async function readSourceIds(database: Database): Promise<string[]> {
  const rows = await database.read('MATCH (source:Source) RETURN source.id AS id ORDER BY id', {}, row);
  return rows.map(({ id }) => id);
}
