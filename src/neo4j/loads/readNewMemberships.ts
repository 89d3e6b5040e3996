import { z } from 'zod';
import type { Database } from '../Database.ts';
import { wholeNumber } from '../rowTypes.ts';

const row = z.object({
  collaboration: z.string(),
  organisation: z.string(),
  version: wholeNumber,
  sources: z.array(z.string()),
});
/** An organisation in a collaboration, and the version in which it came on record there. */
export type NewMembershipRow = z.infer<typeof row>;

// One that is in it several times is as old there as the oldest.
const STATEMENT = `
  MATCH (own:Organisation)-[:PARTICIPATES_IN|MEMBER_OF|PARTY_TO]->(c) WHERE own.id IN $ids
  WITH DISTINCT c
  MATCH (c)<-[r:PARTICIPATES_IN|MEMBER_OF|PARTY_TO]-(o:Organisation)
  WITH c, o, min(coalesce(r.firstVersion, 0)) AS version, collect(r.sources) AS lists
  WHERE version >= $least
  RETURN c.id AS collaboration, o.id AS organisation, version, reduce(all = [], list IN lists | all + list) AS sources`;

/** Memberships from a version on in the collaborations of some organisations. */
export async function readNewMemberships(
  database: Database,
  ids: readonly string[],
  least: number,
): Promise<NewMembershipRow[]> {
  return database.read(STATEMENT, { ids, least }, row);
}
