import { z } from 'zod';
import type { Database } from './Database.ts';

const row = z.object({ title: z.string().nullable() });
const STATEMENT = 'MATCH (p:Project {id: $id}) RETURN p.title AS title';

/** The title of a project; null where none is on record. */
export async function readProjectTitle(database: Database, id: string): Promise<string | null> {
  const [found] = await database.read(STATEMENT, { id }, row);
  return found?.title ?? null;
}
