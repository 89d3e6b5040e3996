import { appendTo } from '../../rules/appendTo.ts';
import type { GraphContent, GraphRelationship, LinkedNode } from '../content/GraphContent.ts';
import { type SourceRank, SOURCE_RANKS, type StatedNode, type StatedRecord } from '../content/StatedRecord.ts';
import type { StatedValues } from './mergeProperties.ts';
import { OrganisationPool } from './organisations/OrganisationPool.ts';
import { ParticipationColumns } from './ParticipationColumns.ts';
import { countryOf } from './statedLists.ts';
import { isTerm, Vocabularies } from './Vocabularies.ts';

/** Nodes or relationships by the rank of the source that states them. */
export type ByRank<Item> = Record<SourceRank, Item[]>;

/** Collects everything that the sources state, whoever they are, until it can be given out. */
export class StatedGraph {
  readonly organisations = new OrganisationPool();
  readonly vocabularies = new Vocabularies();
  readonly participations = new ParticipationColumns();
  /** Codes. */
  readonly countries = new Set<string>();
  /** Edited and listed projects by id, until their record is read. */
  readonly projects = new Map<string, ByRank<LinkedNode>>();
  /** Edited and listed participations by project. */
  readonly participationsOf = new Map<string, GraphRelationship[]>();
  /** Everything else, by `label id`. */
  readonly others = new Map<string, ByRank<LinkedNode>>();
  /** All relationships but participations. */
  readonly relationships: ByRank<GraphRelationship> = byRank();
  /** `subject predicate` of rounded values in whose place another one is shown. */
  readonly overruled = new Set<string>();
  /** Names of edited organisations by their keys. */
  readonly editedNames = new Map<string, string>();
  /** The number of organisations that is stated of a recorded project with edited participations, by its id. */
  readonly statedCounts = new Map<string, number>();
  /** By the id of an edited participation that the official record leaves out: its project and its organisation's name. */
  readonly unlisted = new Map<string, { project: string; name: string }>();

  /** Adds all that a source of one rank states. */
  addContent(rank: Exclude<SourceRank, 'RECORDED'>, { nodes, relationships }: GraphContent): void {
    for (const [id, node] of nodes) this.#addNode(rank, node, { about: id });
    for (const relationship of relationships.values()) {
      if (relationship.type === 'PARTICIPATES_IN') appendTo(this.participationsOf, relationship.to.id, relationship);
      else this.relationships[rank].push(relationship);
    }
  }

  /** Adds a call as its publisher has it, with its programmes, Sources and Statements. */
  addAnnounced({ nodes, about }: StatedRecord): void {
    for (const node of nodes) {
      if (node.label === 'Call') this.vocabularies.announce(node);
      else if (isTerm(node.label)) this.vocabularies.note(node.label, node);
      else this.#addNode('RECORDED', node, { about });
    }
  }

  /** Adds a recorded source's record, without its project and what is never to be loaded. */
  addRecord(record: StatedRecord, never: ReadonlySet<string>): void {
    for (const node of record.nodes)
      if (node.label !== 'Project' && !never.has(node.id)) this.#addNode('RECORDED', node, record);
    for (const relationship of record.relationships) {
      if (never.has(relationship.from.id)) continue;
      if (relationship.type === 'PARTICIPATES_IN')
        this.participations.add(relationship, this.organisations.numberOf(relationship.from.id));
      else this.relationships.RECORDED.push(relationship);
    }
  }

  /** The projects, and what is no organisation and no term, with the links and values of the first rank first. */
  *leftOver(): Generator<LinkedNode[]> {
    for (const nodes of [...this.projects.values(), ...this.others.values()])
      yield SOURCE_RANKS.flatMap((rank) => nodes[rank]);
  }

  /** Notes the rounded values of `stated` in whose place another one is shown. */
  noteOverruled(id: string, stated: readonly StatedValues[], shown: StatedValues['properties']): void {
    for (const { properties, approximate = [] } of stated) {
      for (const name of approximate) if (properties[name] !== shown[name]) this.overruled.add(`${id} ${name}`);
    }
  }

  /** Remembers how many organisations are stated of a project, where its participations may need it. */
  noteStatedCount({ id, properties: { statedOrganisationCount: count } }: LinkedNode): void {
    if (typeof count === 'number' && this.participationsOf.has(id)) this.statedCounts.set(id, count);
  }

  #addNode(rank: SourceRank, node: StatedNode, record: Pick<StatedRecord, 'about' | 'day'>): void {
    const { label, id } = node;
    if (label === 'Organisation') this.#addOrganisation(rank, node, record);
    else if (isTerm(label)) this.vocabularies.add(rank, label, node);
    else if (label === 'Country') this.countries.add(id.slice('country:'.length));
    else
      listsUnder(label === 'Project' ? this.projects : this.others, label === 'Project' ? id : `${label} ${id}`)[
        rank
      ].push(node);
  }

  #addOrganisation(rank: SourceRank, node: StatedNode, record: Pick<StatedRecord, 'about' | 'day'>): void {
    const country = countryOf(node.links);
    if (country !== null) this.countries.add(country);
    const { name } = node.properties;
    if (rank === 'EDITED' && typeof name === 'string') this.editedNames.set(node.id, name);
    if (rank === 'EDITED') this.organisations.addEdited(node);
    else if (rank === 'LISTED') this.organisations.addListed(node);
    else this.organisations.addRecorded(node, record);
  }
}

function byRank<Item>(): ByRank<Item> {
  return { EDITED: [], RECORDED: [], LISTED: [] };
}

function listsUnder<Item>(lists: Map<string, ByRank<Item>>, key: string): ByRank<Item> {
  const before = lists.get(key);
  if (before) return before;
  const started = byRank<Item>();
  lists.set(key, started);
  return started;
}
