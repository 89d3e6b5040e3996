import { z } from 'zod';
import { unnamedLabel } from '../../../rules/unnamedLabel.ts';
import type { Database } from '../Database.ts';
import { readBatches } from './readBatches.ts';

/** Everything that an entity is searched by, without empty values. */
export interface SearchTextRecord {
  id: string;
  identifiers: string[];
  short: string[];
  names: string[];
  aliases: string[];
  subjects: string[];
  places: string[];
  objective: string[];
}

const textOrNull = z.string().nullable();
const textsOrNull = z.array(z.string()).nullable();
const row = z.object({
  id: z.string(),
  identifiers: textsOrNull,
  formerIds: textsOrNull,
  acronym: textOrNull,
  shortName: textOrNull,
  code: textOrNull,
  name: textOrNull,
  nameIt: textOrNull,
  title: textOrNull,
  titleIt: textOrNull,
  aliases: textsOrNull,
  keywords: textsOrNull,
  fields: textsOrNull,
  city: textOrNull,
  objective: textOrNull,
});

const LABELS = [
  'Organisation',
  'Project',
  'Cluster',
  'Programme',
  'Field',
  'Country',
  'Agreement',
  'Call',
  'Region',
] as const;
export type SearchLabel = (typeof LABELS)[number];

// Values as they stand: putting them into lists here takes the database and the driver twice as long as taking them apart.
const TEXTS = `
  RETURN n.id AS id, n.identifiers AS identifiers, n.formerIds AS formerIds, n.acronym AS acronym,
         n.shortName AS shortName, CASE WHEN n:Programme OR n:Country OR n:Call OR n:Region THEN n.code END AS code, n.name AS name,
         n.nameIt AS nameIt, n.title AS title, n.titleIt AS titleIt, n.aliases AS aliases, n.keywords AS keywords,
         CASE WHEN n:Project THEN COLLECT { MATCH (n)-[:ABOUT]->(f:Field) RETURN f.title ORDER BY f.id } END AS fields,
         n.city AS city, CASE WHEN n:Call THEN n.description ELSE n.objective END AS objective`;

/** The texts of all that can be searched for, in batches; one is read while the one before is used. */
export async function* readSearchTexts(database: Database): AsyncGenerator<SearchTextRecord[]> {
  for (const label of LABELS) {
    for await (const batch of readBatches(database, { label, returned: TEXTS, row })) yield batch.map(toRecord);
  }
}

/** The texts of these entities, by id; none of one that is not there. */
export async function readSearchTextsOf(
  database: Database,
  ids: ReadonlyMap<SearchLabel, readonly string[]>,
): Promise<Map<string, SearchTextRecord>> {
  const parts = [...ids].map(([label, some]) =>
    database.read(`MATCH (n:${label}) WHERE n.id IN $ids ${TEXTS}`, { ids: some }, row),
  );
  return new Map((await Promise.all(parts)).flat().map((one) => [one.id, toRecord(one)]));
}

function toRecord(one: z.infer<typeof row>): SearchTextRecord {
  return {
    id: one.id,
    identifiers: [one.id, ...(one.identifiers ?? []), ...(one.formerIds ?? [])].filter(isThere),
    short: [one.acronym, one.shortName, one.code].filter(isThere),
    names: [one.name === unnamedLabel(one.id) ? null : one.name, one.nameIt, one.title, one.titleIt].filter(isThere),
    aliases: (one.aliases ?? []).filter(isThere),
    subjects: [...(one.keywords ?? []), ...(one.fields ?? [])].filter(isThere),
    places: [one.city].filter(isThere),
    objective: [one.objective].filter(isThere),
  };
}

function isThere(text: string | null): text is string {
  return text !== null && text !== '';
}
