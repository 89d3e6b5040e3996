import { Deadline } from '../../src/Deadline.ts';
import type { CurrentGraph } from '../../src/graph/CurrentGraph.ts';
import type { Context } from '../../src/graphql/Context.ts';
import { createContext } from '../../src/graphql/createContext.ts';
import { contextForTests } from '../oracles/contextForTests.ts';

type Values = Record<string, unknown>;

/** A statement that the generated resolvers ran. */
export interface SeenStatement {
  cypher: string;
  parameters: Values;
}

/** Gives the record that a statement finds by an id. */
export type ColumnOf = (cypher: string, id: string) => Values;

/** A request in which every statement of the generator finds one record for each id it asks for, and is kept in `statements`. */
export function requestForTests(
  columnOf: ColumnOf,
  {
    statements = [],
    parts = contextForTests(),
  }: { statements?: SeenStatement[]; parts?: ReturnType<typeof contextForTests> } = {},
): Context {
  const executionContext = {
    run(cypher: string, parameters: Values) {
      const summary = { counters: { updates: () => ({}) } };
      if (cypher.includes('dbms.components')) return Promise.resolve({ records: [['5.26.0', 'community']], summary });
      statements.push({ cypher, parameters });
      const ids = Object.values(parameters).find((value) => Array.isArray(value)) as string[] | undefined;
      const records = (ids ?? []).map((id) => ({
        toObject: () => ({ this: columnOf(cypher, id) }),
        get: () => columnOf(cypher, id),
      }));
      return Promise.resolve({ records, summary });
    },
  };
  const graph = { until: () => parts.graph } as unknown as CurrentGraph;
  const database = {
    read: parts.database.read,
    executionContext: () => executionContext,
    until: () => database,
  } as unknown as Context['database'];
  const { homeOrganisation, participation, forecastsFolder } = parts;
  return createContext({ graph, database, homeOrganisation, participation, forecastsFolder }, new Deadline(60_000));
}
