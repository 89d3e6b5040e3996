import { z } from 'zod';
import type { Database } from '../Database.ts';
import { wholeNumber } from '../rowTypes.ts';

const load = z.object({
  id: z.string(),
  version: wholeNumber,
  /** The sources that were loaded. */
  sources: z.array(z.string()),
  /** Those that were loaded for the first time; null where that was not noted. */
  firstOf: z.array(z.string()).nullable(),
  /** ISO 8601. */
  at: z.string(),
});
/** A load as the graph keeps it. */
export type LoadRow = z.infer<typeof load>;

const LOADS = `
  MATCH (load:Load)
  RETURN load.id AS id, load.version AS version, split(load.source, ', ') AS sources, load.firstOf AS firstOf, load.at AS at
  ORDER BY load.version DESC`;

/** All loads, newest first. */
export async function readLoads(database: Database): Promise<LoadRow[]> {
  return database.read(LOADS, {}, load);
}

const notes = z.object({
  version: wholeNumber,
  /** Ids of participations, memberships and parties that it took away. */
  gone: z.array(z.string()),
  goneCut: z.boolean(),
  /** Ids of calls that it added. */
  calls: z.array(z.string()),
  newCut: z.boolean(),
});
/** The changes that a load noted by name: no more than 10,000 of each kind. */
export type LoadNotes = z.infer<typeof notes>;

const NOTES = `
  MATCH (load:Load) WHERE load.version >= $least
  RETURN load.version AS version, load.gone > size(load.goneRecords) AS goneCut, load.new > size(load.newRecords) AS newCut,
         [one IN load.goneRecords WHERE split(one, ' ')[0] IN ['PARTICIPATES_IN', 'MEMBER_OF', 'PARTY_TO'] |
           substring(one, size(split(one, ' ')[0]) + 1)] AS gone,
         [one IN load.newRecords WHERE one STARTS WITH 'Call ' | substring(one, 5)] AS calls`;

/** The notes of the loads from a version on. */
export async function readLoadNotes(database: Database, least: number): Promise<LoadNotes[]> {
  return database.read(NOTES, { least }, notes);
}
