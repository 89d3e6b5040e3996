import { GrowingColumn } from '../../rules/GrowingColumn.ts';
import type { GraphSink } from '../content/GraphSink.ts';
import type { GraphRelationship, LinkedNode, PropertyValue } from '../content/GraphContent.ts';
import { dayNumber } from './dayNumber.ts';
import { Numbering } from './Numbering.ts';

/** Stands for "none" where a number is expected. */
export const NONE = -1;

/** Grants in columns: participations, and money that funders give from outside a programme. */
export interface Grants {
  /** The project's number, or NONE. */
  projects: GrowingColumn;
  /** The receiving organisation's number, or NONE. */
  organisations: GrowingColumn;
  /** The giver's number; NONE for a participation, whose funder follows from its project. */
  givers: GrowingColumn;
  /** Whole cents of euro; NaN where no source says. */
  cents: GrowingColumn;
  /** 1 for a coordinator's, else 0. */
  coordinates: GrowingColumn;
}

/** Pairs of an owner and an item, both by number. */
export interface Pairs {
  /** The number of the one that has it. */
  owners: GrowingColumn;
  items: GrowingColumn;
}

/** A tree: for each number that of the next wider one. */
type Wider = Map<number, number>;

/** Records everything that totals are added up from while it is passed on to the graph. */
export class Ledger implements GraphSink {
  readonly organisations = new Numbering();
  readonly projects = new Numbering();
  readonly agreements = new Numbering();
  readonly clusters = new Numbering();
  readonly programmes = new Numbering();
  readonly fields = new Numbering();
  readonly countries = new Numbering();
  /** First and last day of each project, by its number: 20260131; a hole where no source says. */
  readonly starts: (number | undefined)[] = [];
  readonly ends: (number | undefined)[] = [];
  readonly programmesOfProject: Pairs = { owners: new GrowingColumn(Int32Array), items: new GrowingColumn(Int32Array) };
  readonly mainProgrammes: (number | undefined)[] = [];
  readonly fieldsOfProject: Pairs = { owners: new GrowingColumn(Int32Array), items: new GrowingColumn(Int32Array) };
  readonly countryOf: (number | undefined)[] = [];
  readonly regions = new Numbering();
  /** The region of each organisation, as narrow as it is known. */
  readonly regionOf: (number | undefined)[] = [];
  /** The names by which lists of others are sorted: of organisations as one reads them, of countries and of regions. */
  readonly organisationNames: (string | undefined)[] = [];
  readonly countryNames: (string | undefined)[] = [];
  readonly regionNames: (string | undefined)[] = [];
  /** The organisations in each region or a narrower one. */
  readonly inRegion: number[][] = [];
  /** Organisations whose region is doubted. */
  readonly doubted = new Set<number>();
  readonly widerProgramme: Wider = new Map();
  readonly widerField: Wider = new Map();
  readonly runners: number[][] = [];
  readonly funders = new Set<number>();
  readonly parties: number[][] = [];
  readonly members: number[][] = [];
  readonly grants: Grants = {
    projects: new GrowingColumn(Int32Array),
    organisations: new GrowingColumn(Int32Array),
    givers: new GrowingColumn(Int32Array),
    cents: new GrowingColumn(Float64Array),
    coordinates: new GrowingColumn(Int8Array),
  };
  readonly #next: GraphSink;

  constructor(next: GraphSink) {
    this.#next = next;
  }

  node(node: LinkedNode): Promise<void> {
    if (node.label === 'Project') this.#project(node);
    else if (node.label === 'Organisation') this.#organisation(node);
    else if (node.label === 'Programme') this.#wider(node, this.programmes, this.widerProgramme);
    else if (node.label === 'Field') this.#wider(node, this.fields, this.widerField);
    else if (node.label === 'Country') this.countryNames[this.countries.of(node.id)] = nameOf(node);
    else if (node.label === 'Region') this.regionNames[this.regions.of(node.id)] = nameOf(node);
    else if (node.label === 'Cluster') this.clusters.of(node.id);
    return this.#next.node(node);
  }

  relationship(relationship: GraphRelationship): Promise<void> {
    const { type, from, to, properties } = relationship;
    const organisation = this.organisations.of(from.id);
    if (type === 'PARTICIPATES_IN') {
      const coordinates = properties.role === 'COORDINATOR';
      this.#grant(this.projects.of(to.id), organisation, NONE, properties.grant, coordinates);
    } else if (type === 'FUNDS') {
      this.funders.add(organisation);
      const project = to.label === 'Project' ? this.projects.of(to.id) : NONE;
      const receiver = to.label === 'Organisation' ? this.organisations.of(to.id) : NONE;
      this.#grant(project, receiver, organisation, properties.amount, false);
    } else if (type === 'MEMBER_OF') {
      push(this.members, this.clusters.of(to.id), organisation);
    } else if (type === 'PARTY_TO') push(this.parties, this.agreements.of(to.id), organisation);
    return this.#next.relationship(relationship);
  }

  #project({ id, properties, links }: LinkedNode): void {
    const project = this.projects.of(id);
    this.starts[project] = dayOf(properties.startDate);
    this.ends[project] = dayOf(properties.endDate);
    for (const { type, to, properties: of } of links) {
      if (type === 'ABOUT') pair(this.fieldsOfProject, project, this.fields.of(to.id));
      if (type !== 'FUNDED_UNDER') continue;
      const programme = this.programmes.of(to.id);
      pair(this.programmesOfProject, project, programme);
      if (of.main === true) this.mainProgrammes[project] = programme;
    }
  }

  #organisation(node: LinkedNode): void {
    const { id, funder, properties, links } = node;
    const organisation = this.organisations.of(id);
    this.organisationNames[organisation] = nameOf(node);
    if (funder) this.funders.add(organisation);
    if (properties.regionDoubted === true) this.doubted.add(organisation);
    for (const { type, to } of links) {
      if (type === 'LOCATED_IN') this.countryOf[organisation] = this.countries.of(to.id);
      if (type === 'IN_REGION') this.regionOf[organisation] = this.regions.of(to.id);
      if (type === 'WITHIN') (this.inRegion[this.regions.of(to.id)] ??= []).push(organisation);
      if (type === 'RUNS') push(this.runners, this.programmes.of(to.id), organisation);
    }
  }

  #wider({ id, links }: LinkedNode, numbering: Numbering, wider: Wider): void {
    const number = numbering.of(id);
    for (const { type, to } of links) {
      if (type === 'PART_OF' || type === 'NARROWER_THAN') wider.set(number, numbering.of(to.id));
    }
  }

  #grant(
    project: number,
    organisation: number,
    giver: number,
    amount: PropertyValue | undefined,
    coordinates: boolean,
  ): void {
    this.grants.projects.push(project);
    this.grants.organisations.push(organisation);
    this.grants.givers.push(giver);
    this.grants.cents.push(typeof amount === 'number' ? Math.round(amount * 100) : NaN);
    this.grants.coordinates.push(Number(coordinates));
  }
}

/** The name as one reads it, where there is one. */
function nameOf({ properties: { displayName, name } }: LinkedNode): string | undefined {
  const shown = displayName ?? name;
  return typeof shown === 'string' ? shown : undefined;
}

function dayOf(value: PropertyValue | undefined): number | undefined {
  return typeof value === 'string' ? dayNumber(value) : undefined;
}

function pair({ owners, items }: Pairs, owner: number, item: number): void {
  owners.push(owner);
  items.push(item);
}

function push(lists: number[][], index: number, value: number): void {
  // Most hold one value or two, and a grown one keeps room for seventeen.
  lists[index] = (lists[index] ?? []).concat(value);
}
