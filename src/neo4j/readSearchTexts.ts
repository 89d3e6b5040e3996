import { z } from 'zod';
import type { Database } from './Database.ts';

/** Everything that an entity is searched by. Values that are not there are left out. */
export type SearchTextRecord = z.infer<typeof row>;

const texts = z.array(z.string().nullable()).transform((values) => values.flatMap((value) => (value ? [value] : [])));
const row = z.object({
  id: z.string(),
  identifiers: texts,
  short: texts,
  names: texts,
  aliases: texts,
  subjects: texts,
  places: texts,
  objective: texts,
});

const LABELS = ['Organisation', 'Project', 'Cluster', 'Programme', 'Field', 'Country'] as const;
export type SearchLabel = (typeof LABELS)[number];

const MATCHES: Readonly<Record<SearchLabel, string>> = {
  Organisation: 'MATCH (n:Organisation)',
  Project: 'MATCH (n:Project)',
  Cluster: 'MATCH (n:Cluster)',
  Programme: 'MATCH (n:Programme)',
  Field: 'MATCH (n:Field)',
  Country: 'MATCH (n:Country)',
};
const TEXTS = `
  RETURN n.id AS id,
         [n.id] + coalesce(n.identifiers, []) + coalesce(n.formerIds, []) AS identifiers,
         [n.acronym, n.shortName, CASE WHEN n:Programme OR n:Country THEN n.code END] AS short,
         [n.name, n.nameIt, n.title, n.titleIt] AS names,
         coalesce(n.aliases, []) AS aliases,
         coalesce(n.keywords, []) + COLLECT { MATCH (n)-[:ABOUT]->(f:Field) RETURN f.title ORDER BY f.id } AS subjects,
         [n.city] AS places,
         [n.objective] AS objective`;
const NEXT = 'WHERE n.id > $after WITH n ORDER BY n.id LIMIT toInteger($size)';

/** So many that few statements are needed, and few megabytes are under way. */
const BATCH_SIZE = 2_000;
/** How long one batch may take. Milliseconds. */
const PATIENCE = 60_000;

/** The texts of all that can be searched for, in batches; one is read while the one before is taken in. */
export async function* readSearchTexts(database: Database): AsyncGenerator<SearchTextRecord[]> {
  for (const label of LABELS) {
    const cypher = `${MATCHES[label]} ${NEXT} ${TEXTS}`;
    const readAfter = (after: string): Promise<SearchTextRecord[]> => {
      const batch = database.read(cypher, { after, size: BATCH_SIZE }, row, PATIENCE);
      // Where nobody comes for it any more, its failure is nobody's.
      batch.catch(() => undefined);
      return batch;
    };
    let next: Promise<SearchTextRecord[]> | null = readAfter('');
    while (next) {
      const batch: SearchTextRecord[] = await next;
      const last = batch.at(-1);
      next = last && batch.length === BATCH_SIZE ? readAfter(last.id) : null;
      if (batch.length > 0) yield batch;
    }
  }
}

/** The texts of these entities, by id; none of one that is not there. */
export async function readSearchTextsOf(
  database: Database,
  ids: ReadonlyMap<SearchLabel, readonly string[]>,
): Promise<Map<string, SearchTextRecord>> {
  const parts = [...ids].map(([label, some]) =>
    database.read(`${MATCHES[label]} WHERE n.id IN $ids ${TEXTS}`, { ids: some }, row),
  );
  return new Map((await Promise.all(parts)).flat().map((record) => [record.id, record]));
}
