import { isOfCalls } from './callsScope.ts';
import { COUNTRY_NAMES, countryNode } from './countryNode.ts';
import type { DeriveInput } from './DeriveInput.ts';
import { deriveMemberships } from './deriveMemberships.ts';
import { deriveParticipations } from './deriveParticipations.ts';
import { findResembling, resemblingStatement } from './findResembling.ts';
import { deriveProject, mergeLinks, withDisplayTitle } from './deriveProject.ts';
import type { ParticipationRow } from './ParticipationColumns.ts';
import { mergeProperties } from './mergeProperties.ts';
import { Regions } from './regions/Regions.ts';
import { StatedGraph } from './StatedGraph.ts';
import type { KeptCounts } from './TermCounts.ts';
import { usableLists } from './usableLists.ts';
import type { GraphRelationship, LinkedNode } from '../content/GraphContent.ts';
import type { GraphSink } from '../content/GraphSink.ts';
import type { StatedRecord } from '../content/StatedRecord.ts';
import { type Matching, matchOrganisations } from '../identity/matchOrganisations.ts';

/** Raised whenever the same records give another graph or other totals than before, so that the next load writes them. */
export const DERIVATION = 19;

/**
 * The whole graph as a function of all records of all sources: the order of records and of loads changes nothing, and
 * what a source takes back is gone. Recorded projects are given out when they are read; all else at the end.
 * @returns what records state of programmes and calls, for `deriveCalls`
 */
export async function deriveGraph(input: DeriveInput, sink: GraphSink): Promise<KeptCounts[]> {
  const never = new Set(input.rules.never);
  const stated = await stateUnrecorded(input);
  for await (const record of input.recorded) {
    if (never.has(record.about)) continue;
    stated.addRecord(record, never);
    await giveProjects(record, stated, sink);
  }
  await sink.node(COUNTRY_NAMES);
  const matching = matchOrganisations(stated.organisations.named(), input.rules);
  const resembling = findResembling(stated, matching, input.rules.different);
  sink.matched?.({ ...matching, resembling, participationCount: stated.participations.count });
  for (const one of resembling) await sink.node(resemblingStatement(one));
  const regions = await readRegions(stated, matching, input, sink);
  for (const node of stated.vocabularies.toNodes(input.rules)) await sink.node(node);
  await giveOrganisations(stated, matching, regions, sink);
  await giveOthers(stated, sink);
  const participations = await giveParticipations(stated, matching, sink);
  const memberships = await giveMemberships(stated, matching, sink);
  await giveStatements(stated, new Map([...matching.canonical, ...participations, ...memberships]), sink);
  await giveRelationships(stated, matching, sink);
  return stated.vocabularies.keptCounts();
}

/**
 * Derives what calls and their publishers can change, as `deriveGraph` does, without the records of registers: programmes, calls,
 * the Sources of calls and Statements about calls and programmes.
 * @param counts what these records state of programmes and calls, as `deriveGraph` returned it
 */
export async function deriveCalls(
  input: Omit<DeriveInput, 'recorded' | 'references'>,
  counts: Iterable<KeptCounts>,
): Promise<LinkedNode[]> {
  const stated = await stateUnrecorded(input);
  stated.vocabularies.restore(counts);
  const nodes = [...stated.vocabularies.toNodes(input.rules, ['Programme', 'Call'])];
  const sink: GraphSink = {
    node: (node) => Promise.resolve(void (isOfCalls(node) && nodes.push(node))),
    relationship: () => Promise.resolve(),
  };
  await giveOthers(stated, sink);
  await giveStatements(stated, new Map(), sink);
  return nodes;
}

/** States all that calls, their publishers, people and lists say. */
async function stateUnrecorded({
  announced,
  edited,
  listed,
  rules,
}: Omit<DeriveInput, 'recorded' | 'references'>): Promise<StatedGraph> {
  const never = new Set(rules.never);
  const stated = new StatedGraph();
  for await (const record of announced) if (!never.has(record.about)) stated.addAnnounced(record);
  for (const content of edited) stated.addContent('EDITED', content);
  for (const list of usableLists(listed, edited, never)) stated.addContent('LISTED', list);
  return stated;
}

async function giveProjects(record: StatedRecord, stated: StatedGraph, sink: GraphSink): Promise<void> {
  for (const node of record.nodes) {
    if (node.label !== 'Project') continue;
    const { EDITED: edited, LISTED: listed } = stated.projects.get(node.id) ?? { EDITED: [], LISTED: [] };
    const { project, statements } = deriveProject(node, edited, listed);
    stated.noteOverruled(node.id, edited, project.properties);
    stated.noteStatedCount(project);
    for (const one of [{ ...project, links: stated.vocabularies.spelt(project.links) }, ...statements])
      await sink.node(one);
    stated.projects.delete(node.id);
  }
}

async function giveParticipations(
  stated: StatedGraph,
  { canonical }: Matching,
  sink: GraphSink,
): Promise<Map<string, string>> {
  const { organisations, participations, participationsOf, statedCounts } = stated;
  const ids = new Map<string, string>();
  const nameOf = (key: string) => stated.editedNames.get(key) ?? key;
  const give = async (project: string, ...of: [readonly ParticipationRow[], GraphRelationship[]]): Promise<void> => {
    const consortium = { id: project, statedCount: statedCounts.get(project) };
    const derived = deriveParticipations(consortium, ...of, { canonical, nameOf });
    for (const { participation, edited } of derived.participations) {
      await sink.relationship(participation);
      if (!edited) continue;
      stated.noteOverruled(participation.id, [edited], participation.properties);
      ids.set(edited.id, participation.id);
    }
    for (const { id, from } of derived.unlisted) stated.unlisted.set(id, { project, name: nameOf(from.id) });
    for (const statement of derived.statements) await sink.node(statement);
  };
  for (const [project, rows] of participations.byProject((organisation) => organisations.keyAt(organisation))) {
    await give(project, rows, participationsOf.get(project) ?? []);
    participationsOf.delete(project);
  }
  for (const [project, edited] of participationsOf) await give(project, [], edited);
  return ids;
}

async function giveMemberships(
  stated: StatedGraph,
  { canonical }: Matching,
  sink: GraphSink,
): Promise<Map<string, string>> {
  const { EDITED, RECORDED, LISTED } = stated.relationships;
  const isMembership = ({ type }: { type: string }): boolean => type === 'MEMBER_OF';
  const others = [...RECORDED, ...LISTED].filter(isMembership);
  const derived = deriveMemberships(EDITED.filter(isMembership), others, canonical);
  for (const { membership, stated: of } of derived.memberships) {
    stated.noteOverruled(membership.id, of, membership.properties);
    await sink.relationship(membership);
  }
  for (const statement of derived.statements) await sink.node(statement);
  return derived.ids;
}

/** The regions of all organisations, and the Sources of the tables that they are found in. */
async function readRegions(
  { organisations }: StatedGraph,
  matching: Matching,
  { references, rules }: DeriveInput,
  sink: GraphSink,
): Promise<Regions> {
  const regions = new Regions(organisations.places(matching), rules.regions);
  for await (const { nodes, region } of references) {
    for (const node of nodes) await sink.node(node);
    if (region) regions.add(region);
  }
  regions.countCities();
  return regions;
}

async function giveOrganisations(
  { organisations, countries }: StatedGraph,
  matching: Matching,
  regions: Regions,
  sink: GraphSink,
): Promise<void> {
  for (const code of [...countries].sort()) await sink.node(countryNode(code));
  for (const node of organisations.takeNodes(matching, regions)) await sink.node(node);
  for (const node of regions.nodes.toNodes()) await sink.node(node);
  for (const code of regions.nodes.countries()) if (!countries.has(code)) await sink.node(countryNode(code));
}

/** Projects without a record, clusters, agreements and sources. */
async function giveOthers(stated: StatedGraph, sink: GraphSink): Promise<void> {
  for (const nodes of stated.leftOver()) {
    const [first] = nodes;
    if (!first || first.label === 'Statement') continue;
    const { label, id } = first;
    const links = stated.vocabularies.spelt(mergeLinks(nodes.map((node) => node.links)));
    const merged = mergeProperties(nodes);
    const properties = label === 'Project' ? withDisplayTitle(merged) : merged;
    await sink.node({ label, id, funder: false, properties, links });
  }
}

/**
 * Statements, each about what its subject has become; one that rounds is not shown where an exact value was found.
 * @param ids from what a source calls a subject to what it is called here
 */
async function giveStatements(stated: StatedGraph, ids: ReadonlyMap<string, string>, sink: GraphSink): Promise<void> {
  for (const [node] of stated.leftOver()) {
    if (node?.label !== 'Statement') continue;
    const { subject = '', predicate = '', shown, note } = node.properties;
    const unlisted = stated.unlisted.get(String(subject));
    if (unlisted) {
      const about = `Said of ${unlisted.name} as a participant.${typeof note === 'string' ? ` ${note}` : ''}`;
      const moved = { subject: unlisted.project, note: about, shown: false };
      await sink.node({ ...node, properties: { ...node.properties, ...moved } });
      continue;
    }
    const derived = ids.get(String(subject)) ?? stated.vocabularies.subject(String(subject));
    const isShown = shown === true && !stated.overruled.has(`${String(derived)} ${String(predicate)}`);
    await sink.node({ ...node, properties: { ...node.properties, subject: derived, shown: isShown } });
  }
}

/** Parties, money and how organisations stand to each other: each end the organisation it was found to be. */
async function giveRelationships(
  { relationships: { EDITED, RECORDED, LISTED } }: StatedGraph,
  { canonical }: Matching,
  sink: GraphSink,
): Promise<void> {
  const all = new Map([...LISTED, ...RECORDED, ...EDITED].map((one) => [one.id, one]));
  for (const { type, id, from, to, properties } of all.values()) {
    if (type === 'MEMBER_OF') continue;
    const end = (reference: typeof from) => ({ ...reference, id: canonical.get(reference.id) ?? reference.id });
    await sink.relationship({ type, id, from: end(from), to: end(to), properties });
  }
}
