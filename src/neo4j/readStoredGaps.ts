import { z } from 'zod';
import type { Database } from './Database.ts';
import { wholeNumber } from './rowTypes.ts';

const row = z.object({ count: wholeNumber, of: wholeNumber, examples: z.array(z.string()) });
type StoredGap = z.infer<typeof row>;

/** Gaps that only the database knows, by their codes. */
const STATEMENTS = {
  PERHAPS_ONE_ORGANISATION: `
    OPTIONAL MATCH (s:Statement {predicate: 'perhapsOneOrganisation'})
    WITH count(s) AS count, collect(DISTINCT s.subject) AS ids
    RETURN count, COUNT { (:Organisation) } AS of, ids`,
  PARTICIPATION_STATED_TWICE: `
    OPTIONAL MATCH (p:Project)<-[m:PARTICIPATES_IN]-() WHERE m.statedTimes IS NOT NULL
    WITH count(m) AS count, collect(DISTINCT p.id) AS ids
    RETURN count, COUNT { ()-[:PARTICIPATES_IN]->() } AS of, ids`,
  ZERO_NOT_STATED: `
    OPTIONAL MATCH (s:Statement) WHERE s.value = '0' AND NOT s.shown AND s.predicate IN ['totalCost', 'awarded']
    OPTIONAL MATCH (p:Project {id: s.subject})
    WITH count(DISTINCT p) AS count, collect(DISTINCT p.id) AS ids
    RETURN count, COUNT { (:Project) } AS of, ids`,
} as const;
const CODES = ['PERHAPS_ONE_ORGANISATION', 'PARTICIPATION_STATED_TWICE', 'ZERO_NOT_STATED'] as const;
const SORTED = 'UNWIND CASE ids WHEN [] THEN [null] ELSE ids END AS id WITH count, of, id ORDER BY id';

/** Counts what only the database knows, with ids of what it is found at in order. */
export async function readStoredGaps(database: Database): Promise<({ code: keyof typeof STATEMENTS } & StoredGap)[]> {
  const gaps: ({ code: keyof typeof STATEMENTS } & StoredGap)[] = [];
  for (const code of CODES) {
    const cypher = `CALL () { ${STATEMENTS[code]} } ${SORTED} RETURN count, of, collect(id)[..50] AS examples`;
    const [gap] = await database.read(cypher, {}, row);
    gaps.push({ code, ...(gap ?? { count: 0, of: 0, examples: [] }) });
  }
  return gaps;
}
