import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { z } from 'zod';
import { foldedProperties } from '../../rules/names/foldedProperties.ts';
import { type Changes, noChanges, noteChange } from './Changes.ts';
import type { GraphSink } from '../content/GraphSink.ts';
import {
  type GraphRelationship,
  type Link,
  type LinkedNode,
  type NodeLabel,
  NODE_LABELS,
  RELATIONSHIP_TYPES,
} from '../content/GraphContent.ts';
import { PresentEntries } from '../record/PresentEntries.ts';
import { toStored } from './toStored.ts';
import { type Removal, removalsOf } from './Removal.ts';
import { hashOf } from '../record/SourceRecord.ts';
import { groupBy, groupLinks } from './groupLinks.ts';
import { LONG_TIMEOUT } from './longTimeout.ts';

/** Number of nodes, or relationships, that one transaction writes. */
const BATCH = 2_000;
/** Number of rows of one statement. */
const ROWS = 5_000;
/** The relationships that make ties: each says in which version it came on record. */
const IN_COLLABORATION: readonly string[] = ['PARTICIPATES_IN', 'MEMBER_OF', 'PARTY_TO'];

/** A part of the nodes that the graph has, where what is derived is a part of all. */
export interface Stored {
  label: NodeLabel;
  /** A condition on `n` with its parameters. */
  where?: string;
  parameters?: object;
}

/**
 * Compares what is derived with what the graph has, by hashes, and writes what is new or changed. A node and its links
 * are written in one transaction with their hash, so that a killed load leaves nothing that looks whole and is not.
 */
export class GraphWriter implements GraphSink {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #dryRun: boolean;
  readonly #version: number;
  readonly #parts: readonly Stored[] | undefined;
  readonly #present = new PresentEntries();
  #writing: Promise<void> = Promise.resolve();
  readonly #changes = noChanges();
  #gone: string[] = [];
  readonly #nodes: { node: LinkedNode; hash: string; isNew: boolean }[] = [];
  readonly #relationships: { relationship: GraphRelationship; hash: string; isNew: boolean }[] = [];

  /** @param options `version`: the one that the load makes; `stored`: the nodes it compares with, where these are not all that there is */
  constructor(
    driver: Driver,
    database: string,
    options: { dryRun: boolean; version: number; stored?: readonly Stored[] },
  ) {
    this.#driver = driver;
    this.#database = database;
    this.#dryRun = options.dryRun;
    this.#version = options.version;
    this.#parts = options.stored;
  }

  /** Reads what the graph has. */
  async open(): Promise<void> {
    for await (const { key, hash } of this.#stored()) this.#present.add(key, hash);
  }

  async node(node: LinkedNode): Promise<void> {
    const { label, id, funder, properties, links } = node;
    const hash = hashOf(JSON.stringify([funder, sorted(properties), links.map(linkText).sort()]));
    const isNew = this.#compare(`${label} ${id}`, hash);
    if (isNew === null) return;
    this.#nodes.push({ node, hash, isNew });
    if (this.#nodes.length >= BATCH) await this.#flushNodes();
  }

  async relationship(relationship: GraphRelationship): Promise<void> {
    const { type, id, from, to, properties } = relationship;
    const hash = hashOf(JSON.stringify([from.id, to.id, sorted(properties)]));
    const isNew = this.#compare(`${type} ${id}`, hash);
    if (isNew === null) return;
    this.#relationships.push({ relationship, hash, isNew });
    if (this.#relationships.length < BATCH) return;
    await this.#flushNodes();
    await this.#flushRelationships();
  }

  /** Writes what has been held back, and finds what the graph has and nothing derives any more. */
  async close(): Promise<void> {
    await this.#flushNodes();
    await this.#flushRelationships();
    await this.#writing;
    if (this.#present.unmetCount === 0) return;
    for await (const { key } of this.#stored()) {
      if (!this.#present.isUnmet(key)) continue;
      this.#gone.push(key);
      noteChange(this.#changes, 'gone', key);
    }
  }

  /** Changes found so far; once it is closed, also those that are gone. */
  get changes(): Changes {
    return this.#changes;
  }

  /** Statements that remove what is no longer derived: relationships before their ends. */
  removals(): Removal[] {
    return [
      ...RELATIONSHIP_TYPES.flatMap((type) =>
        removalsOf(`UNWIND $ids AS id MATCH ()-[r:${type} {id: id}]->() DELETE r`, this.#goneOf(type)),
      ),
      ...NODE_LABELS.flatMap((label) =>
        removalsOf(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, this.#goneOf(label)),
      ),
    ];
  }

  /** The labels of the nodes that it compares with. */
  get labels(): readonly NodeLabel[] {
    return this.#parts?.map(({ label }) => label) ?? NODE_LABELS;
  }

  /** Takes away nodes that others once led to and nothing describes. */
  async removeStubs(transaction: ManagedTransaction): Promise<void> {
    await transaction.run(`MATCH (n:${this.labels.join('|')}) WHERE n.hash IS NULL DETACH DELETE n`);
  }

  #goneOf(kind: string): string[] {
    return this.#gone.filter((key) => key.startsWith(`${kind} `)).map((key) => key.slice(kind.length + 1));
  }

  /** Every node and relationship that a load wrote, of the whole graph or its parts, by its key. */
  async *#stored(): AsyncGenerator<{ key: string; hash: string }> {
    const row = z.object({ key: z.string(), hash: z.string() });
    // Two statements for all kinds: Neo4j takes longer to plan a statement than a small graph to answer it.
    const ofNodes = `WITH n WHERE n.hash IS NOT NULL
       RETURN head([label IN labels(n) WHERE label <> 'Funder']) + ' ' + n.id AS key, n.hash AS hash`;
    const whole = [
      { cypher: `MATCH (n:${NODE_LABELS.join('|')}) ${ofNodes}`, parameters: {} },
      {
        cypher: `MATCH ()-[r:${RELATIONSHIP_TYPES.join('|')}]->() WHERE r.hash IS NOT NULL
         RETURN type(r) + ' ' + r.id AS key, r.hash AS hash`,
        parameters: {},
      },
    ];
    const parts = this.#parts?.map(({ label, where = 'true', parameters = {} }) => ({
      cypher: `MATCH (n:${label}) WHERE ${where} ${ofNodes}`,
      parameters,
    }));
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: 'READ' });
    try {
      for (const { cypher, parameters } of parts ?? whole)
        for await (const record of session.run(cypher, parameters, LONG_TIMEOUT)) yield row.parse(record.toObject());
    } finally {
      await session.close();
    }
  }

  /** True for a new entry, false for a changed one; null where nothing changed. */
  #compare(key: string, hash: string): boolean | null {
    const finding = this.#present.meet(key, hash);
    if (finding === 'same') return null;
    noteChange(this.#changes, finding, key);
    return finding === 'new';
  }

  async #flushNodes(): Promise<void> {
    const batch = this.#nodes.splice(0);
    if (batch.length === 0 || this.#dryRun) return;
    await this.#write(async (transaction) => {
      for (const [label, entries] of groupBy(batch, ({ node }) => node.label)) {
        const changed = entries.filter(({ isNew }) => !isNew).map(({ node }) => node.id);
        const unlink = `UNWIND $rows AS id MATCH (:${label} {id: id})-[r]->() WHERE r.id IS NULL DELETE r`;
        if (changed.length > 0) await transaction.run(unlink, { rows: changed });
        const rows = entries.map(({ node, hash }) => ({
          id: node.id,
          funder: node.funder,
          properties: { ...toStored(node.properties), ...foldedProperties(node.properties), hash },
        }));
        await transaction.run(
          `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.properties
           FOREACH (_ IN CASE WHEN row.funder THEN [1] ELSE [] END | SET n:Funder)
           FOREACH (_ IN CASE WHEN row.funder THEN [] ELSE [1] END | REMOVE n:Funder)`,
          { rows },
        );
      }
      for (const [[from, type, to], entries] of groupLinks(batch.map(({ node }) => node))) {
        const cypher = `UNWIND $rows AS row MATCH (a:${from} {id: row.from})
          MERGE (b:${to} {id: row.to}) ON CREATE SET b += row.stub
          CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
        await inBatches(entries, (rows) => transaction.run(cypher, { rows }));
      }
    });
  }

  async #flushRelationships(): Promise<void> {
    const batch = this.#relationships.splice(0);
    if (batch.length === 0 || this.#dryRun) return;
    await this.#write(async (transaction) => {
      const firstVersions = new Map<string, unknown>();
      for (const [type, entries] of groupBy(batch, ({ relationship }) => relationship.type)) {
        const changed = entries.filter(({ isNew }) => !isNew).map(({ relationship }) => relationship.id);
        if (changed.length === 0) continue;
        const { records } = await transaction.run(
          `UNWIND $rows AS id MATCH ()-[r:${type} {id: id}]->() WITH r, id, r.firstVersion AS firstVersion DELETE r
           RETURN id, firstVersion`,
          { rows: changed },
        );
        for (const record of records) firstVersions.set(String(record.get('id')), record.get('firstVersion'));
      }
      const forms = groupBy(batch, ({ relationship: { from, type, to } }) => `${from.label} ${type} ${to.label}`);
      for (const entries of forms.values()) {
        const { from, type, to } = entries[0]!.relationship;
        // One that was on record before versions were noted stays without.
        const firstVersion = (id: string, isNew: boolean): unknown =>
          isNew ? neo4j.int(this.#version) : (firstVersions.get(id) ?? null);
        const rows = entries.map(({ relationship: { id, ...relationship }, hash, isNew }) => ({
          from: relationship.from.id,
          to: relationship.to.id,
          properties: {
            ...toStored(relationship.properties),
            ...(IN_COLLABORATION.includes(type) && { firstVersion: firstVersion(id, isNew) }),
            hash,
          },
        }));
        await transaction.run(
          `UNWIND $rows AS row MATCH (a:${from.label} {id: row.from}) MATCH (b:${to.label} {id: row.to})
           CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
          { rows },
        );
      }
    });
  }

  /** Begins to write once the last batch is written; meanwhile the next one is derived. */
  async #write(work: (transaction: ManagedTransaction) => Promise<void>): Promise<void> {
    await this.#writing;
    this.#writing = this.#run(work);
    // Whoever waits for it next is told of its failure.
    this.#writing.catch(() => undefined);
  }

  async #run(work: (transaction: ManagedTransaction) => Promise<void>): Promise<void> {
    const session = this.#driver.session({ database: this.#database });
    try {
      await session.executeWrite(work);
    } finally {
      await session.close();
    }
  }
}

function sorted(properties: Record<string, unknown>): [string, unknown][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

function linkText({ type, to, properties }: Link): string {
  return JSON.stringify([type, to.label, to.id, sorted(properties)]);
}

async function inBatches<Item>(items: readonly Item[], run: (rows: Item[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += ROWS) await run(items.slice(start, start + ROWS));
}
