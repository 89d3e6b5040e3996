import { expect, test } from 'vitest';
import { findOutcomes } from './findOutcomes.ts';
import { inOneVersion } from './inOneVersion.ts';
import type { Forecast } from './SealedForecasts.ts';

interface Asked {
  query: string;
  variables: { ids?: string[]; call?: string };
}

/** A server that answers each question by a function of what is asked. */
function endpointOf(answer: (asked: Asked) => object) {
  const asked: Asked[] = [];
  const fetch = (_address: unknown, { body }: { body?: unknown } = {}) => {
    const question = JSON.parse(String(body)) as Asked;
    asked.push(question);
    return Promise.resolve(Response.json({ data: answer(question) }));
  };
  return { endpoint: { url: 'http://graph.test', fetch }, asked };
}

const connectionOf = (projects: object[]) => ({
  edges: projects.map((node) => ({ node })),
  pageInfo: { endCursor: null, hasNextPage: false },
});

const sealed = (call: string, given: Partial<Forecast> = {}): Forecast => ({
  ...{ call, for: ['tls:home'], knownProjects: ['cordis:old'] },
  candidates: ['pic:a', 'pic:was-a', 'pic:b'].map((organisation, at) => ({
    organisation,
    rank: at + 1,
    atLeastOneIn: 10,
  })),
  ...given,
});

test('ids of then are those of today, each once; what was known is no outcome; a call is read once', async () => {
  const today: Record<string, string> = { 'tls:home': 'pic:home', 'pic:was-a': 'pic:a' };
  const projects = ['cordis:old', 'cordis:new'].map((id) => ({
    id,
    organisations: ['pic:home', 'pic:a'].map((one) => ({ id: one })),
  }));
  const { endpoint, asked } = endpointOf(({ variables: { ids, call } }) =>
    ids
      ? { nodes: ids.map((id) => (id === 'pic:b' ? null : { id: today[id] ?? id })) }
      : { call: call === 'call:1' ? { projectsConnection: connectionOf(projects) } : null },
  );
  const forecasts = [sealed('call:1'), sealed('call:gone'), sealed('call:1'), sealed('call:gone')];
  const [first, gone] = await findOutcomes(endpoint, forecasts);
  expect(first!.forecast.for).toEqual(['pic:home']);
  expect(first!.forecast.candidates.map(({ organisation, rank }) => [organisation, rank])).toEqual([
    ['pic:a', 1],
    ['pic:b', 3],
  ]);
  expect(first!.projects).toEqual([['pic:home', 'pic:a']]);
  expect(gone!.projects).toEqual([]);
  expect(asked.flatMap(({ variables }) => variables.call ?? [])).toEqual(['call:1', 'call:gone']);
});

test('a project of more members than are read is refused by its id', async () => {
  const organisations = Array.from({ length: 500 }, (_, at) => ({ id: `pic:${at}` }));
  const { endpoint } = endpointOf(({ variables: { ids } }) =>
    ids
      ? { nodes: ids.map((id) => ({ id })) }
      : { call: { projectsConnection: connectionOf([{ id: 'cordis:huge', organisations }]) } },
  );
  await expect(findOutcomes(endpoint, [sealed('call:1')])).rejects.toThrow('cordis:huge has 500 members or more.');
});

test('what was asked while a load came in is not taken', async () => {
  const versions = [3, 3, 3, 4];
  const { endpoint } = endpointOf(() => ({ graph: { version: versions.shift() } }));
  expect(await inOneVersion(endpoint, () => Promise.resolve('all'))).toEqual({ value: 'all', version: 3 });
  await expect(inOneVersion(endpoint, () => Promise.resolve('all'))).rejects.toThrow(
    'The graph went from version 3 to 4 meanwhile. Run it again.',
  );
});
