import { z } from 'zod';
import type { Database } from './Database.ts';

const row = z.object({ conditions: z.string().nullable(), url: z.string().nullable() });
const STATEMENT = 'MATCH (c:Call {id: $id}) RETURN c.conditions AS conditions, c.url AS url';

/** The conditions of a call as plain text, and its page; null is what no copy has. */
export async function readCallConditions(database: Database, id: string): Promise<z.infer<typeof row>> {
  const [found] = await database.read(STATEMENT, { id }, row);
  return found ?? { conditions: null, url: null };
}
