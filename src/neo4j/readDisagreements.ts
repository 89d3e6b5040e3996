import { z } from 'zod';
import type { Database } from './Database.ts';
import { wholeNumber } from './rowTypes.ts';

const row = z.object({ count: wholeNumber, of: wholeNumber, examples: z.array(z.string()) });
export type Disagreements = z.infer<typeof row>;

const DISAGREEMENTS = `
  MATCH (s:Statement) WHERE s.predicate <> 'perhapsOneOrganisation'
  WITH s.subject AS subject, s.predicate AS predicate, count(DISTINCT s.value) > 1 AS differ ORDER BY subject
  WITH count(*) AS of, collect(CASE WHEN differ THEN subject END) AS subjects
  RETURN size(subjects) AS count, of, subjects[..50] AS examples`;

/** Counts the values of which sources say different things, out of those that any Statement is about, with ids of what they are about. */
export async function readDisagreements(database: Database): Promise<Disagreements> {
  const [disagreements] = await database.read(DISAGREEMENTS, {}, row);
  return disagreements ?? { count: 0, of: 0, examples: [] };
}
