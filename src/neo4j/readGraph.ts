import { z } from 'zod';
import type { CollaborationRecord, GraphRecords, MembershipRecord, OrganisationRecord } from './GraphRecords.ts';
import { CALL_STATUSES } from '../../rules/callStatus.ts';
import { COLLABORATION_ROLES, ORGANISATION_KINDS } from '../../rules/vocabulary.ts';
import type { Database } from './Database.ts';
import { dayOrNull, wholeNumber } from './rowTypes.ts';

const id = z.string();
const idOrNull = z.string().nullable();
const ids = z.array(z.string());
const numberOrNull = z.number().nullable();

// One look at an entity's relationships for all that is asked of them takes the database half the time of one for each;
// what they are is told apart while the database goes on.
const organisation = z
  .object({
    id,
    name: z.string(),
    displayName: z.string(),
    kind: z.enum(ORGANISATION_KINDS).nullable(),
    links: z.array(z.tuple([z.enum(['LOCATED_IN', 'IN_REGION', 'PART_OF']), id])),
    identifiers: ids,
    regionDoubted: z.boolean(),
    sme: z.boolean().nullable(),
  })
  .transform(({ links, ...own }): OrganisationRecord => {
    const endOf = (type: string): string | null => endsOf(links, type)[0] ?? null;
    return { ...own, country: endOf('LOCATED_IN'), region: endOf('IN_REGION'), parent: endOf('PART_OF') };
  });
const ORGANISATIONS = `
  MATCH (o:Organisation)
  RETURN o.id AS id, o.name AS name, coalesce(o.displayName, o.name) AS displayName, o.kind AS kind,
         COLLECT { MATCH (o)-[r:LOCATED_IN|IN_REGION|PART_OF]->(x) RETURN [type(r), x.id] } AS links,
         coalesce(o.identifiers, [o.id]) AS identifiers, coalesce(o.regionDoubted, false) AS regionDoubted,
         o.sme AS sme`;

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

const project = collaboration
  .extend({
    formerIds: ids,
    links: z.array(z.tuple([z.enum(['FUNDED_UNDER', 'ABOUT', 'ANSWERS']), id, z.boolean().nullable()])),
    type: idOrNull,
    awarded: numberOrNull,
  })
  .transform(({ links, ...own }): CollaborationRecord => {
    const main = links.filter(([, , isMain]) => isMain === true);
    return {
      ...own,
      kind: 'PROJECT',
      mainProgramme: endsOf(main, 'FUNDED_UNDER')[0] ?? null,
      programmes: endsOf(links, 'FUNDED_UNDER'),
      fields: endsOf(links, 'ABOUT'),
      call: endsOf(links, 'ANSWERS')[0] ?? null,
    };
  });
const PROJECTS = `
  MATCH (p:Project)
  RETURN p.id AS id, coalesce(p.acronym, p.displayTitle, p.title, p.id) AS label, coalesce(p.acronym, p.titleIt) AS labelIt,
         toString(p.startDate) AS start, toString(p.endDate) AS end, p.statedOrganisationCount AS statedOrganisationCount,
         COLLECT { MATCH (p)-[r:FUNDED_UNDER|ABOUT|ANSWERS]->(x) RETURN [type(r), x.id, r.main] } AS links,
         coalesce(p.formerIds, []) AS formerIds, p.type AS type, p.awarded AS awarded`;

const roleOrNull = z.enum(COLLABORATION_ROLES).nullable();
const members = z
  .object({
    collaboration: id,
    members: z.array(z.tuple([id, roleOrNull, dayOrNull, dayOrNull, numberOrNull, ids])),
  })
  .transform(({ collaboration, members: list }) =>
    list.map(([organisation, role, start, end, grant, sources]): MembershipRecord => {
      return { collaboration, organisation, role, start, end, grant, sources };
    }),
  );
// A row for each collaboration: one for each membership takes the database and the driver twice as long.
const MEMBERSHIPS = `
  MATCH (c:Project|Cluster|Agreement)
  RETURN c.id AS collaboration,
         COLLECT {
           MATCH (c)<-[m:PARTICIPATES_IN|MEMBER_OF|PARTY_TO]-(o)
           RETURN [o.id, m.role, toString(m.since), toString(m.until), m.grant, m.sources]
         } AS members`;

const funding = z.object({ id, funder: id, target: id, amount: numberOrNull });
const FUNDING = `
  MATCH (f:Funder)-[m:FUNDS]->(t) RETURN m.id AS id, f.id AS funder, t.id AS target, m.amount AS amount`;

const labelled = z.object({ id, label: z.string() });
const named = labelled.extend({ labelIt: idOrNull });
const programme = named.extend({ parent: idOrNull, runners: ids });
const PROGRAMMES = `
  MATCH (p:Programme)
  RETURN p.id AS id, coalesce(p.title, p.code) AS label, p.titleIt AS labelIt,
         head(COLLECT { MATCH (p)-[:PART_OF]->(w:Programme) RETURN w.id ORDER BY w.id }) AS parent,
         COLLECT { MATCH (f:Funder)-[:RUNS]->(p) RETURN f.id ORDER BY f.id } AS runners`;

const field = named.extend({ parent: idOrNull });
const FIELDS = `
  MATCH (f:Field)
  RETURN f.id AS id, f.title AS label, f.titleIt AS labelIt,
         head(COLLECT { MATCH (f)-[:NARROWER_THAN]->(w:Field) RETURN w.id ORDER BY w.id }) AS parent`;

const region = labelled.extend({ parent: idOrNull });
const REGIONS = `
  MATCH (r:Region)
  RETURN r.id AS id, r.name AS label, head(COLLECT { MATCH (r)-[:PART_OF]->(w:Region) RETURN w.id }) AS parent`;

const call = labelled.extend({
  programme: idOrNull,
  opening: dayOrNull,
  deadlines: ids,
  lastEntry: dayOrNull,
  statedStatus: z.enum(CALL_STATUSES).nullable(),
  typesOfAction: ids,
  copiedOn: dayOrNull,
});
const CALLS = `
  MATCH (c:Call)
  RETURN c.id AS id, coalesce(c.title, c.code) AS label, toString(c.openingDate) AS opening,
         [day IN coalesce(c.deadlines, []) | toString(day)] AS deadlines, toString(c.lastEntry) AS lastEntry,
         c.statedStatus AS statedStatus, coalesce(c.typesOfAction, []) AS typesOfAction, toString(c.copiedOn) AS copiedOn,
         head(COLLECT { MATCH (c)-[:PART_OF]->(w:Programme) RETURN w.id ORDER BY w.id }) AS programme`;
const COUNTRIES = 'MATCH (c:Country) RETURN c.id AS id, c.name AS label, c.nameIt AS labelIt';

/** Time limit of one statement over the whole graph. Milliseconds. */
const PATIENCE = 120_000;

/** Reads everything that the relationship questions need. `version`: the one that the caller has seen and checks again after. */
export async function readGraph(database: Database, version: number): Promise<GraphRecords> {
  const read = <Row>(cypher: string, row: z.ZodType<Row>): Promise<Row[]> => database.read(cypher, {}, row, PATIENCE);
  const [memberLists, projects, organisations] = await Promise.all([
    read(MEMBERSHIPS, members),
    read(PROJECTS, project),
    read(ORGANISATIONS, organisation),
  ]);
  const none = {
    formerIds: [],
    mainProgramme: null,
    programmes: [],
    fields: [],
    call: null,
    type: null,
    awarded: null,
  };
  const standingBodies = await read(CLUSTERS_AND_AGREEMENTS, standing);
  return {
    version,
    organisations,
    collaborations: [...projects, ...standingBodies.map((one) => ({ ...one, ...none }))],
    memberships: memberLists.flat(),
    funding: await read(FUNDING, funding),
    programmes: await read(PROGRAMMES, programme),
    fields: await read(FIELDS, field),
    calls: await read(CALLS, call),
    countries: await read(COUNTRIES, named),
    regions: await read(REGIONS, region),
  };
}

/** The ids that links of a type lead to, in order. */
function endsOf(links: readonly (readonly [string, string, ...unknown[]])[], type: string): string[] {
  return links
    .filter((link) => link[0] === type)
    .map((link) => link[1])
    .sort();
}
