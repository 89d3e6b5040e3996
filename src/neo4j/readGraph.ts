import { z } from 'zod';
import type { GraphRecords, MembershipRecord } from './GraphRecords.ts';
import { COLLABORATION_ROLES, ORGANISATION_KINDS } from '../vocabulary.ts';
import type { Database } from './Database.ts';
import { dayOrNull, wholeNumber } from './rowTypes.ts';

const id = z.string();
const idOrNull = z.string().nullable();
const ids = z.array(z.string());
const numberOrNull = z.number().nullable();

const organisation = z.object({
  id,
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS).nullable(),
  country: idOrNull,
  parent: idOrNull,
  identifiers: ids,
});
const ORGANISATIONS = `
  MATCH (o:Organisation)
  RETURN o.id AS id, o.name AS name, o.kind AS kind,
         head(COLLECT { MATCH (o)-[:LOCATED_IN]->(c:Country) RETURN c.id ORDER BY c.id }) AS country,
         head(COLLECT { MATCH (o)-[:PART_OF]->(p:Organisation) RETURN p.id ORDER BY p.id }) AS parent,
         coalesce(o.identifiers, [o.id]) AS identifiers`;

const collaboration = z.object({
  id,
  label: z.string(),
  labelIt: idOrNull,
  start: dayOrNull,
  end: dayOrNull,
  statedOrganisationCount: wholeNumber.nullable(),
});
const standing = collaboration.extend({ kind: z.enum(['CLUSTER', 'AGREEMENT']) });
const CLUSTERS_AND_AGREEMENTS = `
  MATCH (c:Cluster|Agreement)
  RETURN c.id AS id, CASE WHEN c:Cluster THEN 'CLUSTER' ELSE 'AGREEMENT' END AS kind,
         coalesce(c.name, c.title) AS label, coalesce(c.nameIt, c.titleIt) AS labelIt,
         toString(c.startDate) AS start, toString(c.endDate) AS end, c.statedOrganisationCount AS statedOrganisationCount`;

const project = collaboration.extend({
  mainProgramme: idOrNull,
  programmes: ids,
  fields: ids,
  call: idOrNull,
  type: idOrNull,
  awarded: numberOrNull,
});
const PROJECTS = `
  MATCH (p:Project)
  RETURN p.id AS id, coalesce(p.acronym, p.title, p.id) AS label, coalesce(p.acronym, p.titleIt) AS labelIt,
         toString(p.startDate) AS start, toString(p.endDate) AS end, p.statedOrganisationCount AS statedOrganisationCount,
         head(COLLECT { MATCH (p)-[:FUNDED_UNDER {main: true}]->(m:Programme) RETURN m.id ORDER BY m.id }) AS mainProgramme,
         COLLECT { MATCH (p)-[:FUNDED_UNDER]->(m:Programme) RETURN m.id ORDER BY m.id } AS programmes,
         COLLECT { MATCH (p)-[:ABOUT]->(f:Field) RETURN f.id ORDER BY f.id } AS fields,
         head(COLLECT { MATCH (p)-[:ANSWERS]->(c:Call) RETURN c.id ORDER BY c.id }) AS call,
         p.type AS type, p.awarded AS awarded`;

const roleOrNull = z.enum(COLLABORATION_ROLES).nullable();
const members = z.object({
  collaboration: id,
  members: z.array(z.tuple([id, roleOrNull, dayOrNull, dayOrNull, numberOrNull, ids])),
});
// A row for each collaboration: one for each membership takes the database and the driver twice as long.
const MEMBERSHIPS = `
  MATCH (c:Project|Cluster|Agreement)<-[m:PARTICIPATES_IN|MEMBER_OF|PARTY_TO]-(o:Organisation)
  RETURN c.id AS collaboration,
         collect([o.id, m.role, toString(m.since), toString(m.until), m.grant, m.sources]) AS members`;

const funding = z.object({ id, funder: id, target: id, amount: numberOrNull });
const FUNDING = `
  MATCH (f:Funder)-[m:FUNDS]->(t) RETURN m.id AS id, f.id AS funder, t.id AS target, m.amount AS amount`;

const programme = z.object({ id, label: z.string(), parent: idOrNull, runners: ids });
const PROGRAMMES = `
  MATCH (p:Programme)
  RETURN p.id AS id, coalesce(p.title, p.code) AS label,
         head(COLLECT { MATCH (p)-[:PART_OF]->(w:Programme) RETURN w.id ORDER BY w.id }) AS parent,
         COLLECT { MATCH (f:Funder)-[:RUNS]->(p) RETURN f.id ORDER BY f.id } AS runners`;

const field = z.object({ id, label: z.string(), parent: idOrNull });
const FIELDS = `
  MATCH (f:Field)
  RETURN f.id AS id, f.title AS label,
         head(COLLECT { MATCH (f)-[:NARROWER_THAN]->(w:Field) RETURN w.id ORDER BY w.id }) AS parent`;

const labelled = z.object({ id, label: z.string() });
const CALLS = 'MATCH (c:Call) RETURN c.id AS id, coalesce(c.title, c.code) AS label';
const COUNTRIES = 'MATCH (c:Country) RETURN c.id AS id, c.name AS label';

/** How long one statement over the whole graph may take. Milliseconds. */
const PATIENCE = 120_000;

/** Reads everything that the relationship questions need. `version` is the one the caller saw before and checks again after. */
export async function readGraph(database: Database, version: number): Promise<GraphRecords> {
  const read = <Row>(cypher: string, row: z.ZodType<Row>): Promise<Row[]> => database.read(cypher, {}, row, PATIENCE);
  const [memberLists, projects, organisations] = await Promise.all([
    read(MEMBERSHIPS, members),
    read(PROJECTS, project),
    read(ORGANISATIONS, organisation),
  ]);
  const none = { mainProgramme: null, programmes: [], fields: [], call: null, type: null, awarded: null };
  const standingBodies = await read(CLUSTERS_AND_AGREEMENTS, standing);
  return {
    version,
    organisations,
    collaborations: [
      ...projects.map((one) => ({ ...one, kind: 'PROJECT' as const })),
      ...standingBodies.map((one) => ({ ...one, ...none })),
    ],
    memberships: memberLists.flatMap(toMemberships),
    funding: await read(FUNDING, funding),
    programmes: await read(PROGRAMMES, programme),
    fields: await read(FIELDS, field),
    calls: await read(CALLS, labelled),
    countries: await read(COUNTRIES, labelled),
  };
}

function toMemberships({ collaboration, members: list }: z.infer<typeof members>): MembershipRecord[] {
  return list.map(([organisation, role, start, end, grant, sources]) => {
    return { collaboration, organisation, role, start, end, grant, sources };
  });
}
