import type { Driver } from 'neo4j-driver';

/** Everything in the graph but what counts loads and their order, one line for each node and relationship, in order. */
export async function readContent(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery(
    'MATCH (n) WHERE NOT n:Load|GraphState RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const links = await driver.executeQuery(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  return [...nodes.records, ...links.records].map((record) => JSON.stringify(sortKeys(record.toObject()))).sort();
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'firstVersion')
      .sort()
      .map(([key, one]) => [key, sortKeys(one)]),
  );
}
