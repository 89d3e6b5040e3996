import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';

/** Between the items of a list; no text of a graph holds it. */
export const LIST_DELIMITER = '\u001f';

/** The files of a graph for `neo4j-admin database import`, and how much is in them. */
export interface GraphCsv {
  nodes: string[];
  relationships: string[];
  count: number;
}

/** Writes a whole graph as CSV files, every value as text: a file for each label of nodes and each type of relationships. */
export async function writeGraphCsv(driver: Driver, directory: string): Promise<GraphCsv> {
  await mkdir(directory, { recursive: true });
  const graph: GraphCsv = { nodes: [], relationships: [], count: 0 };
  const write = async (files: string[], kind: Kind): Promise<void> => {
    for (const name of await names(driver, kind)) {
      const path = join(directory, `${kind.folder}-${name}.csv`);
      await pipeline(rowsOf(driver, kind, name, graph), createWriteStream(path));
      files.push(path);
    }
  };
  await write(graph.nodes, NODES);
  await write(graph.relationships, RELATIONSHIPS);
  return graph;
}

interface Kind {
  folder: string;
  names: string;
  match(name: string): string;
  ends: string[];
  values: string;
}

const NODES: Kind = {
  folder: 'nodes',
  names: 'MATCH (n) RETURN DISTINCT labels(n)[0] AS name ORDER BY name',
  match: (name) => `MATCH (x) WHERE labels(x)[0] = '${name}'`,
  ends: [':ID', ':LABEL'],
  values: `toString(id(x)), labels(x)`,
};
const RELATIONSHIPS: Kind = {
  folder: 'relationships',
  names: 'MATCH ()-[r]->() RETURN DISTINCT type(r) AS name ORDER BY name',
  match: (name) => `MATCH (a)-[x:${name}]->(b)`,
  ends: [':START_ID', ':END_ID', ':TYPE'],
  values: `toString(id(a)), toString(id(b)), type(x)`,
};

async function names(driver: Driver, kind: Kind): Promise<string[]> {
  const { records } = await driver.executeQuery(kind.names);
  return records.map((record) => z.string().parse(record.get('name')));
}

async function* rowsOf(driver: Driver, kind: Kind, name: string, graph: GraphCsv): AsyncGenerator<string> {
  const match = kind.match(name);
  const found = await driver.executeQuery(`${match} UNWIND keys(x) AS key RETURN DISTINCT key ORDER BY key`);
  const keys = found.records.map((record) => z.string().parse(record.get('key')));
  yield `${[...kind.ends, ...keys.map((key) => `${key}:string`)].map(quoted).join(',')}\n`;
  const row = z.object({ ends: z.array(z.unknown()), values: z.array(z.unknown()) });
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const cypher = `${match} RETURN [${kind.values}] AS ends, [key IN $keys | x[key]] AS values`;
    for await (const record of session.run(cypher, { keys })) {
      const { ends, values } = row.parse(record.toObject());
      graph.count += 1;
      yield `${[...ends, ...values].map(quoted).join(',')}\n`;
    }
  } finally {
    await session.close();
  }
}

function quoted(value: unknown): string {
  if (value === null || value === undefined) return '';
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const text = items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(LIST_DELIMITER);
  return `"${text.replaceAll('"', '""')}"`;
}
