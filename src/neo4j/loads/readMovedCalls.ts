import { z } from 'zod';
import type { Database } from '../Database.ts';

const row = z.object({
  call: z.string(),
  predicate: z.string(),
  before: z.string(),
  now: z.string().nullable(),
  lastSeenOn: z.string(),
  movedOn: z.string(),
});
/** A date of a call that the portal gave otherwise before. */
export type MovedCallRow = z.infer<typeof row>;

const STATEMENT = `
  MATCH (s:Statement) WHERE s.subject STARTS WITH 'call:' AND NOT s.shown AND s.predicate IN ['openingDate', 'deadlines']
  MATCH (s)-[:STATED_BY]->(source:Source) WHERE source.copiedOn IS NOT NULL
  WITH s, source.copiedOn AS lastSeenOn, coalesce(s.replacedOn, source.copiedOn) AS movedOn
  WHERE $since IS NULL OR movedOn >= date($since)
  RETURN s.subject AS call, s.predicate AS predicate, s.value AS before, toString(lastSeenOn) AS lastSeenOn,
         toString(movedOn) AS movedOn,
         head(COLLECT { MATCH (n:Statement {subject: s.subject}) WHERE n.predicate = s.predicate AND n.shown RETURN n.value }) AS now
  ORDER BY movedOn DESC, call, predicate, before`;

/** Every date of a call that moved on a day, `2026-10-06`, or later, or ever; the latest first. */
export async function readMovedCalls(database: Database, since: string | null): Promise<MovedCallRow[]> {
  return database.read(STATEMENT, { since }, row);
}
