import type { Driver, EagerResult } from 'neo4j-driver';

type NodeRow = {
  id: string;
  labels: string[];
  properties: Record<string, unknown>;
};
type LinkRow = {
  type: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
};

/** A whole graph as it can be written again; relationships name the places of their nodes in the list. */
export interface KeptGraph {
  nodes: NodeRow[];
  links: (Omit<LinkRow, 'from' | 'to'> & { from: number; to: number })[];
}

/** Reads everything that is in the database. */
export async function readGraph(driver: Driver): Promise<KeptGraph> {
  const { records: nodes } = await driver.executeQuery<EagerResult<NodeRow>>(
    'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties',
  );
  const { records: links } = await driver.executeQuery<EagerResult<LinkRow>>(
    `MATCH (a)-[r]->(b)
     RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties`,
  );
  const place = new Map(nodes.map((node, at) => [node.get('id'), at]));
  return {
    nodes: nodes.map((node) => node.toObject()),
    links: links.map((link) => ({
      ...link.toObject(),
      from: place.get(link.get('from'))!,
      to: place.get(link.get('to'))!,
    })),
  };
}

/** Writes a graph into an empty database, in one statement: a load has over a hundred, which Neo4j plans one by one. */
export async function writeGraph(driver: Driver, graph: KeptGraph): Promise<void> {
  await driver.executeQuery(
    `UNWIND $nodes AS node CREATE (n:$(node.labels)) SET n = node.properties
     WITH collect(n) AS nodes
     UNWIND $links AS link
     WITH link, nodes[toInteger(link.from)] AS a, nodes[toInteger(link.to)] AS b
     CREATE (a)-[r:$(link.type)]->(b) SET r = link.properties`,
    { ...graph },
  );
}
