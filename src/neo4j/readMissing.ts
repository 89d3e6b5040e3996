import { z } from 'zod';
import type { Database } from './Database.ts';
import { wholeNumber } from './rowTypes.ts';

/** An id, and the type that it should be the id of. */
export interface Asked {
  entity: string;
  id: string;
}

const STATEMENT = `
  UNWIND range(0, size($asked) - 1) AS at
  WITH at, $asked[at].entity AS entity, $asked[at].id AS id
  WHERE NOT CASE entity
    WHEN 'Source' THEN EXISTS { (:Source {id: id}) }
    WHEN 'Statement' THEN EXISTS { (:Statement {id: id}) }
    WHEN 'Load' THEN EXISTS { (:Load {id: id}) }
    ELSE false
  END
  RETURN at ORDER BY at LIMIT 1`;

/** The first of these ids of sources, statements and loads that nothing of its type bears, by its place; null where there is none. */
export async function readMissing(database: Database, asked: readonly Asked[]): Promise<number | null> {
  const named = asked.map(({ entity, id }) => ({ entity, id }));
  const [first] = await database.read(STATEMENT, { asked: named }, z.object({ at: wholeNumber }));
  return first?.at ?? null;
}
