import { expect, test } from 'vitest';
import { contextForTests } from '../../test/oracles/contextForTests.ts';
import type { CurrentGraph } from '../graph/CurrentGraph.ts';
import type { Database } from '../neo4j/Database.ts';
import { createContext } from './createContext.ts';

const statements: string[] = [];
const { graph, database, homeOrganisation } = contextForTests();
const given: AbortSignal[] = [];
const current = {
  until(signal: AbortSignal) {
    given.push(signal);
    return graph;
  },
} as unknown as CurrentGraph;
const listening = Object.assign(Object.create(database) as Database, {
  executionContext: (onStatement?: (cypher: string) => void) => ({
    run(cypher: string) {
      onStatement?.(cypher);
      return Promise.reject(new Error('There is no database here.'));
    },
  }),
});
const create = (signal: AbortSignal) =>
  createContext(
    { graph: current, database: listening, homeOrganisation, onStatement: (cypher) => statements.push(cypher) },
    signal,
  );

test('a request asks the graph until its own signal is given', () => {
  const { signal } = new AbortController();
  expect(create(signal).graph).toBe(graph);
  expect(given.at(-1)).toBe(signal);
});

test('two requests share neither loaded entities nor what was asked of organisations', async () => {
  const [first, second] = [create(new AbortController().signal), create(new AbortController().signal)];
  expect(first.entities).not.toBe(second.entities);
  for (let most = 1; most <= 4; most++)
    await first.organisations.tieCount('pic:b', { filter: { maxOrganisations: most } });
  const fifth = { filter: { maxOrganisations: 5 } };
  await expect(first.organisations.tieCount('pic:b', fifth)).rejects.toThrow('4 different filters');
  expect(await second.organisations.tieCount('pic:b', fifth)).toBe(3);
});

test('every statement of the generator is told', async () => {
  const { executionContext } = create(new AbortController().signal);
  await expect(executionContext.run('RETURN 1', {})).rejects.toThrow('There is no database here.');
  expect(statements).toEqual(['RETURN 1']);
});
