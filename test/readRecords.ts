import { z } from 'zod';
import type { Product } from './startProduct.ts';
import type { GraphRecords } from '../src/neo4j/GraphRecords.ts';
import { CALL_STATUSES } from '../rules/callStatus.ts';
import { COLLABORATION_ROLES, ORGANISATION_KINDS } from '../rules/vocabulary.ts';

const id = z.object({ id: z.string() });
const idOf = id.transform((one) => one.id);
const idOrNull = id.nullable().transform((one) => one?.id ?? null);
const ids = z.array(idOf);
const text = z.string().nullable();
const role = z.enum(COLLABORATION_ROLES).nullable();
const funding = z.object({
  edges: z.array(z.object({ node: id, properties: z.object({ id: z.string(), amount: z.number().nullable() }) })),
});
function membership<Extra extends z.ZodRawShape>(extra: Extra) {
  const properties = z.object({ id: z.string(), role, sources: z.array(z.string()), ...extra });
  return z.object({ edges: z.array(z.object({ node: id, properties })) });
}

const SHAPE = z.object({
  organisations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      displayName: z.string(),
      kind: z.enum(ORGANISATION_KINDS).nullable(),
      identifiers: z.array(z.string()),
      country: idOrNull,
      region: idOrNull,
      regionDoubted: z.boolean().nullable(),
      sme: z.boolean().nullable(),
      partOf: idOrNull,
      fundersConnection: funding,
    }),
  ),
  projects: z.array(
    z.object({
      id: z.string(),
      acronym: text,
      title: text,
      startDate: text,
      endDate: text,
      statedOrganisationCount: z.number().nullable(),
      type: text,
      awarded: z.number().nullable(),
      programme: idOrNull,
      programmes: ids,
      fields: ids,
      call: idOrNull,
      fundersConnection: funding,
      organisationsConnection: membership({ grant: z.number().nullable() }),
    }),
  ),
  clusters: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      startDate: text,
      endDate: text,
      statedOrganisationCount: z.number().nullable(),
      fundersConnection: funding,
      organisationsConnection: membership({ since: text, until: text }),
    }),
  ),
  agreements: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      startDate: text,
      endDate: text,
      fundersConnection: funding,
      organisationsConnection: membership({}),
    }),
  ),
  programmes: z.array(z.object({ id: z.string(), code: z.string(), title: text, partOf: idOrNull, funders: ids })),
  fields: z.array(z.object({ id: z.string(), title: z.string(), narrowerThan: idOrNull })),
  calls: z.array(
    z.object({
      ...{ id: z.string(), code: z.string(), title: text, programme: idOrNull, openingDate: text, lastEntry: text },
      ...{ deadlines: z.array(z.string()).nullable(), statedStatus: z.enum(CALL_STATUSES).nullable() },
      ...{ typesOfAction: z.array(z.string()).nullable(), copiedOn: text },
    }),
  ),
  countries: z.array(z.object({ id: z.string(), name: z.string() })),
  regions: z.array(z.object({ id: z.string(), name: z.string(), partOf: idOrNull })),
});

const FUNDING = 'fundersConnection(first: 1000) { edges { node { id } properties { id amount } } }';
const MEMBERS = (more: string) =>
  `organisationsConnection(first: 1000) { edges { node { id } properties { id role sources ${more} } } }`;
const QUERY = `{
  organisations(limit: 1000) { id name displayName kind identifiers country { id } region { id } regionDoubted sme partOf { id } ${FUNDING} }
  projects(limit: 1000) { id acronym title startDate endDate statedOrganisationCount type awarded programme { id } programmes(limit: 1000) { id } fields(limit: 1000) { id } call { id } ${FUNDING} ${MEMBERS('grant')} }
  clusters(limit: 1000) { id name startDate endDate statedOrganisationCount ${FUNDING} ${MEMBERS('since until')} }
  agreements(limit: 1000) { id title startDate endDate ${FUNDING} ${MEMBERS('')} }
  programmes(limit: 1000) { id code title partOf { id } funders(limit: 1000) { id } }
  fields(limit: 1000) { id title narrowerThan { id } }
  calls(limit: 1000) { id code title programme { id } openingDate lastEntry deadlines statedStatus typesOfAction copiedOn }
  countries(limit: 1000) { id name }
  regions(limit: 1000) { id name partOf { id } }
}`;

const nothing = {
  statedOrganisationCount: null,
  mainProgramme: null,
  programmes: [],
  fields: [],
  call: null,
  type: null,
  awarded: null,
  formerIds: [],
  labelIt: null,
};

/** The whole graph as a client sees it through the generated API: nothing here shares code with what answers questions. */
export async function readRecords(product: Product): Promise<GraphRecords> {
  const all = await product.data(QUERY, SHAPE);
  const dates = (one: { startDate: string | null; endDate: string | null }) => ({
    start: one.startDate,
    end: one.endDate,
  });
  const funded = [...all.organisations, ...all.projects, ...all.clusters, ...all.agreements];
  return {
    version: 1,
    organisations: all.organisations.map((one) => ({
      ...one,
      regionDoubted: one.regionDoubted ?? false,
      parent: one.partOf,
    })),
    collaborations: [
      ...all.projects.map((one) => ({
        ...nothing,
        ...one,
        ...dates(one),
        kind: 'PROJECT' as const,
        label: one.acronym ?? one.title ?? one.id,
        mainProgramme: one.programme,
      })),
      ...all.clusters.map((one) => ({ ...nothing, ...one, ...dates(one), kind: 'CLUSTER' as const, label: one.name })),
      ...all.agreements.map((one) => ({
        ...nothing,
        ...one,
        ...dates(one),
        kind: 'AGREEMENT' as const,
        label: one.title,
      })),
    ],
    memberships: [
      ...all.projects.flatMap((one) =>
        one.organisationsConnection.edges.map((edge) => ({
          start: null,
          end: null,
          ...edge.properties,
          collaboration: one.id,
          organisation: edge.node.id,
        })),
      ),
      ...all.clusters.flatMap((one) =>
        one.organisationsConnection.edges.map(({ node, properties }) => ({
          ...properties,
          start: properties.since,
          end: properties.until,
          grant: null,
          collaboration: one.id,
          organisation: node.id,
        })),
      ),
      ...all.agreements.flatMap((one) =>
        one.organisationsConnection.edges.map((edge) => ({
          start: null,
          end: null,
          grant: null,
          ...edge.properties,
          collaboration: one.id,
          organisation: edge.node.id,
        })),
      ),
    ],
    funding: funded.flatMap((one) =>
      one.fundersConnection.edges.map(({ node, properties }) => ({ ...properties, funder: node.id, target: one.id })),
    ),
    programmes: all.programmes.map((one) => ({
      id: one.id,
      label: one.title ?? one.code,
      parent: one.partOf,
      runners: one.funders,
    })),
    fields: all.fields.map((one) => ({ id: one.id, label: one.title, parent: one.narrowerThan })),
    calls: all.calls.map((one) => ({
      ...{ id: one.id, label: one.title ?? one.code, programme: one.programme, opening: one.openingDate },
      ...{ deadlines: one.deadlines ?? [], lastEntry: one.lastEntry, statedStatus: one.statedStatus },
      ...{ typesOfAction: one.typesOfAction ?? [], copiedOn: one.copiedOn },
    })),
    regions: all.regions.map((one) => ({ id: one.id, label: one.name, parent: one.partOf })),
    countries: all.countries.map((one) => ({ id: one.id, label: one.name })),
  };
}
