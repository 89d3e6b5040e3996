import { z } from 'zod';
import type { Database } from './Database.ts';
import { wholeNumber } from './rowTypes.ts';
import { CASE_ORDER, isStoredCode, STORED_CASES, type StoredCode } from './storedCases.ts';

const row = z.object({ count: wholeNumber, of: wholeNumber, examples: z.array(z.string()) });
type StoredGap = z.infer<typeof row> & { code: StoredCode };

const storedCase = z.object({
  subjects: z.array(z.string()),
  values: z.array(z.tuple([z.string(), z.string().nullable()])),
  sources: z.array(z.string()),
});
/** One case of a gap: the ids of what it is about, its values by name, and the ids of the sources that state them. */
export type StoredCase = z.infer<typeof storedCase>;

/** Counts what only the database knows, with ids of what it is found at, each once and in order. */
export async function readStoredGaps(database: Database): Promise<StoredGap[]> {
  const gaps: StoredGap[] = [];
  for (const code of Object.keys(STORED_CASES).filter(isStoredCode)) {
    const { cases, of } = STORED_CASES[code];
    const cypher = `CALL () { ${cases} } WITH subjects ORDER BY subjects
      WITH count(*) AS count, collect(DISTINCT subjects[0])[..50] AS examples RETURN count, ${of} AS of, examples`;
    const [gap] = await database.read(cypher, {}, row);
    gaps.push({ code, ...(gap ?? { count: 0, of: 0, examples: [] }) });
  }
  return gaps;
}

/** Reads the cases of a gap from the place `skip` on, in order. */
export async function readStoredCases(
  database: Database,
  code: StoredCode,
  { skip, limit }: { skip: number; limit: number },
): Promise<StoredCase[]> {
  const cypher = `CALL () { ${STORED_CASES[code].cases} }
    RETURN subjects, values, sources ORDER BY ${CASE_ORDER} SKIP toInteger($skip) LIMIT toInteger($limit)`;
  return database.read(cypher, { skip, limit }, storedCase);
}

const ofOne = z.object({ id: z.string(), sources: z.array(z.string()) });

/** Reads the ids of the sources of organisations or projects. */
export async function readSourcesOf(
  database: Database,
  label: 'Organisation' | 'Project',
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const cypher = `UNWIND $ids AS id MATCH (n:${label} {id: id})
    RETURN id, COLLECT { MATCH (n)-[:STATED_BY]->(x) RETURN DISTINCT x.id ORDER BY x.id } AS sources`;
  const rows = await database.read(cypher, { ids }, ofOne);
  return new Map(rows.map(({ id, sources }) => [id, sources]));
}
