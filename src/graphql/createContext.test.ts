import { expect, test } from 'vitest';
import { asRequested, contextForTests } from '../../test/oracles/contextForTests.ts';
import { Deadline } from '../Deadline.ts';
import type { CurrentGraph } from '../graph/CurrentGraph.ts';
import type { Database } from '../neo4j/Database.ts';
import { createContext } from './createContext.ts';

const statements: string[] = [];
const { graph, database, homeOrganisation, participation, forecastsFolder } = contextForTests();
const given: Deadline[] = [];
const current = {
  until(deadline: Deadline) {
    given.push(deadline);
    return graph;
  },
} as unknown as CurrentGraph;
const listening: Database = Object.assign(Object.create(database) as Database, {
  until(deadline: Deadline) {
    given.push(deadline);
    return asRequested(listening);
  },
  executionContext: (onStatement?: (cypher: string) => void) => ({
    run(cypher: string) {
      onStatement?.(cypher);
      return Promise.reject(new Error('There is no database here.'));
    },
  }),
});
const create = (deadline: Deadline) =>
  createContext(
    {
      ...{ graph: current, database: listening, homeOrganisation, participation, forecastsFolder },
      onStatement: (cypher) => statements.push(cypher),
    },
    deadline,
  );

test('a request asks graph and database until its own time is over', () => {
  const deadline = new Deadline(60_000);
  expect(create(deadline).graph).toBe(graph);
  expect(given).toEqual([deadline, deadline]);
});

test('two requests share neither loaded entities nor what was asked of organisations', async () => {
  const [first, second] = [create(new Deadline(60_000)), create(new Deadline(60_000))];
  expect(first.entities).not.toBe(second.entities);
  for (let most = 1; most <= 4; most++)
    await first.organisations.tieCount('pic:b', { collaborations: { maxOrganisations: most } });
  const fifth = { collaborations: { maxOrganisations: 5 } };
  await expect(first.organisations.tieCount('pic:b', fifth)).rejects.toThrow('4 different filters');
  expect(await second.organisations.tieCount('pic:b', fifth)).toBe(3);
});

test('every statement of the generator is told', async () => {
  const { executionContext } = create(new Deadline(60_000));
  await expect(executionContext.run('RETURN 1', {})).rejects.toThrow('There is no database here.');
  expect(statements).toEqual(['RETURN 1']);
});
