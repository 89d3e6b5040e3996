import { appendTo } from '../../rules/appendTo.ts';
import { COUNTRY_NAMES, countryNode } from './countryNode.ts';
import type { DeriveInput, DeriveReport, GraphSink } from './DeriveInput.ts';
import { deriveMemberships } from './deriveMemberships.ts';
import { deriveParticipations } from './deriveParticipations.ts';
import { deriveProject, mergeLinks } from './deriveProject.ts';
import { mergeProperties, type Stated } from './mergeProperties.ts';
import { keyOf, OrganisationPool } from './OrganisationPool.ts';
import { ParticipationColumns } from './ParticipationColumns.ts';
import { usableLists } from './usableLists.ts';
import { Vocabularies } from './Vocabularies.ts';
import type { GraphContent, GraphRelationship, LinkedNode } from '../GraphContent.ts';
import { type Matching, matchOrganisations } from '../identity/matchOrganisations.ts';

/** Raised whenever the same records give another graph or other totals than before, so that the next load writes them. */
export const DERIVATION = 2;

/** What is collected on the way, to be given out at the end. */
interface Collected {
  organisations: OrganisationPool;
  vocabularies: Vocabularies;
  participations: ParticipationColumns;
  countries: Set<string>;
  /** Curated projects by id, until their record comes by. */
  projects: Map<string, LinkedNode[]>;
  /** Curated participations by project. */
  curatedParticipations: Map<string, GraphRelationship[]>;
  /** Everything else that contents state, by `label id`. */
  others: Map<string, LinkedNode[]>;
  /** `subject predicate` of rounded values that a record's exact one goes before. */
  overruled: Set<string>;
}

/**
 * The whole graph as a function of all records of all sources: the order of records and of loads changes nothing, and
 * what a source takes back is gone. Projects are given out as they come by; all else at the end.
 */
export async function deriveGraph(input: DeriveInput, sink: GraphSink): Promise<DeriveReport> {
  const never = new Set(input.rules.never);
  const lists = usableLists(input.lists, input.contents, never);
  const collected = collectContents(input.contents, lists);
  const sources = new Map<string, LinkedNode>();
  for await (const dated of input.bundles) {
    const { bundle, dataset } = dated;
    const id = `cordis:${bundle.id}`;
    if (never.has(id)) continue;
    sources.set(dataset.name, { ...dataset.source, links: [] });
    collected.vocabularies.addBundle(bundle, dataset);
    for (const row of bundle.participations) {
      if (never.has(keyOf(row))) continue;
      const organisation = collected.organisations.addRow(row, bundle.id, dataset);
      collected.participations.add(Number(bundle.id), organisation, dataset.name, row);
      if (row.country !== null) collected.countries.add(row.country);
    }
    const curated = collected.projects.get(id) ?? [];
    const [project, ...statements] = deriveProject(dated, curated);
    if (!project) continue;
    noteOverruled(collected, id, curated, project.properties);
    for (const node of [project, ...statements]) await sink.node(node);
    collected.projects.delete(id);
  }
  for (const node of [COUNTRY_NAMES, ...sources.values()]) await sink.node(node);
  const matching = matchOrganisations(collected.organisations.named(), input.rules);
  const report = { ...matching, participationCount: collected.participations.count };
  sink.matched?.(report);
  await giveOrganisations(collected, matching, sink);
  await giveOthers(collected, sink);
  const participations = await giveParticipations(collected, matching, sink);
  const memberships = await giveMemberships(input.contents, lists, collected, matching, sink);
  await giveStatements(collected, new Map([...matching.canonical, ...participations, ...memberships]), sink);
  await giveRelationships(input.contents, matching, sink);
  return report;
}

function collectContents(contents: readonly GraphContent[], lists: readonly GraphContent[]): Collected {
  const collected: Collected = {
    organisations: new OrganisationPool(),
    vocabularies: new Vocabularies(),
    participations: new ParticipationColumns(),
    countries: new Set(),
    projects: new Map(),
    curatedParticipations: new Map(),
    others: new Map(),
    overruled: new Set(),
  };
  for (const node of contents.flatMap((content) => [...content.nodes.values()])) {
    const { label, id } = node;
    if (label === 'Organisation') collected.organisations.addCurated(node);
    else if (label === 'Programme' || label === 'Call' || label === 'Field')
      collected.vocabularies.addCurated(label, node);
    else if (label === 'Project') appendTo(collected.projects, id, node);
    else if (label === 'Country') collected.countries.add(id.slice('country:'.length));
    else appendTo(collected.others, `${label} ${id}`, node);
  }
  for (const node of lists.flatMap((list) => [...list.nodes.values()])) {
    if (node.label === 'Organisation') collected.organisations.addListed(node);
    else if (node.label === 'Country') collected.countries.add(node.id.slice('country:'.length));
    else appendTo(collected.others, `${node.label} ${node.id}`, node);
  }
  for (const relationship of ofType(contents, 'PARTICIPATES_IN')) {
    appendTo(collected.curatedParticipations, relationship.to.id, relationship);
  }
  return collected;
}

async function giveParticipations(
  collected: Collected,
  { canonical }: Matching,
  sink: GraphSink,
): Promise<Map<string, string>> {
  const { organisations, participations, curatedParticipations } = collected;
  const ids = new Map<string, string>();
  const byId = new Map([...curatedParticipations.values()].flat().map((one) => [one.id, one]));
  const give = async (...of: Parameters<typeof deriveParticipations>): Promise<void> => {
    const derived = deriveParticipations(...of);
    for (const relationship of derived.relationships) await sink.relationship(relationship);
    for (const [curated, id] of derived.ids) {
      const before = byId.get(curated);
      const after = derived.relationships.find((one) => one.id === id);
      if (before && after) noteOverruled(collected, id, [before], after.properties);
    }
    for (const statement of derived.statements) await sink.node(statement);
    for (const [curated, id] of derived.ids) ids.set(curated, id);
  };
  for (const [number, rows] of participations.byProject((organisation) => organisations.keyAt(organisation))) {
    const project = `cordis:${number}`;
    await give(project, rows, curatedParticipations.get(project) ?? [], canonical);
    curatedParticipations.delete(project);
  }
  for (const [project, curated] of curatedParticipations) await give(project, [], curated, canonical);
  return ids;
}

async function giveMemberships(
  contents: readonly GraphContent[],
  lists: readonly GraphContent[],
  collected: Collected,
  { canonical }: Matching,
  sink: GraphSink,
): Promise<Map<string, string>> {
  const derived = deriveMemberships(ofType(contents, 'MEMBER_OF'), ofType(lists, 'MEMBER_OF'), canonical);
  for (const { membership, stated } of derived.memberships) {
    noteOverruled(collected, membership.id, stated, membership.properties);
    await sink.relationship(membership);
  }
  for (const statement of derived.statements) await sink.node(statement);
  return derived.ids;
}

async function giveOrganisations(
  { organisations, countries, vocabularies }: Collected,
  matching: Matching,
  sink: GraphSink,
): Promise<void> {
  for (const code of [...countries].sort()) await sink.node(countryNode(code));
  for (const node of vocabularies.toNodes()) await sink.node(node);
  for (const node of organisations.takeNodes(matching)) await sink.node(node);
}

/** Curated projects without a record, clusters, agreements and sources. */
async function giveOthers({ projects, others }: Collected, sink: GraphSink): Promise<void> {
  for (const nodes of [...projects.values(), ...others.values()]) {
    const [first] = nodes;
    if (!first || first.label === 'Statement') continue;
    const { label, id } = first;
    const links = mergeLinks(nodes.map((node) => node.links));
    await sink.node({ label, id, funder: false, properties: mergeProperties(nodes, []), links });
  }
}

/**
 * Statements, each about what its subject has become; one that rounds is not shown where an exact value was found.
 * @param ids from what a source calls a subject to what it is called here
 */
async function giveStatements(
  { others, overruled }: Collected,
  ids: ReadonlyMap<string, string>,
  sink: GraphSink,
): Promise<void> {
  for (const [node] of others.values()) {
    if (node?.label !== 'Statement') continue;
    const { subject = '', predicate = '', shown } = node.properties;
    const derived = ids.get(String(subject)) ?? subject;
    const isShown = shown === true && !overruled.has(`${String(derived)} ${String(predicate)}`);
    await sink.node({ ...node, properties: { ...node.properties, subject: derived, shown: isShown } });
  }
}

/** Parties, money and how organisations stand to each other: each end the organisation it was found to be. */
async function giveRelationships(
  contents: readonly GraphContent[],
  { canonical }: Matching,
  sink: GraphSink,
): Promise<void> {
  const all = new Map(contents.flatMap((content) => [...content.relationships]));
  for (const relationship of all.values()) {
    if (relationship.type === 'PARTICIPATES_IN' || relationship.type === 'MEMBER_OF') continue;
    const { type, id, from, to, properties } = relationship;
    const end = (reference: typeof from) => ({ ...reference, id: canonical.get(reference.id) ?? reference.id });
    await sink.relationship({ type, id, from: end(from), to: end(to), properties });
  }
}

function ofType(contents: readonly GraphContent[], type: GraphRelationship['type']): GraphRelationship[] {
  return contents.flatMap((content) => [...content.relationships.values()].filter((one) => one.type === type));
}

function noteOverruled(
  { overruled }: Collected,
  id: string,
  curated: readonly Stated[],
  shown: Stated['properties'],
): void {
  for (const { properties, approximate = [] } of curated) {
    for (const name of approximate) if (properties[name] !== shown[name]) overruled.add(`${id} ${name}`);
  }
}
