import { expect, test, vi } from 'vitest';
import { contextForTests, databaseOf } from '../../../test/oracles/contextForTests.ts';
import { project } from '../project/project.ts';
import { exportQuality } from './exportQuality.ts';
import { graphOverview } from './graphOverview.ts';

const CONTEXT = contextForTests();

test('counts what there is', () => {
  expect(graphOverview(CONTEXT)).toMatchObject({
    version: 3,
    loadedAt: '2026-11-28T10:00:00Z',
    loading: false,
    organisationCount: 7,
    projectCount: 5,
    participationCount: 10,
    clusterCount: 1,
    countryCount: 2,
    tieCount: 5,
  });
});

test('says how much of each attribute is on record', async () => {
  const coverage = await graphOverview(CONTEXT).coverage();
  expect(coverage.map(({ attribute, known, of }) => [attribute, known, of])).toEqual([
    ['FIELD', 5, 5],
    ['OBJECTIVE', 0, 5],
    ['PROGRAMME', 0, 5],
    ['REGION', 0, 7],
    ['ROLE', 10, 10],
  ]);
});

test('names the home organisation by its own id, where the graph has it', () => {
  expect(graphOverview({ ...CONTEXT, homeOrganisation: 'vat:IT1' }).home()).toBe('pic:home');
  expect(graphOverview({ ...CONTEXT, homeOrganisation: 'tls:elsewhere' }).home()).toBeNull();
});

test('asks the database for loads, as many as wanted within bounds', async () => {
  const database = databaseOf({ 'MATCH (load:Load)': [{ id: 'load:2' }, { id: 'load:1' }] });
  const overview = graphOverview({ ...CONTEXT, database });
  expect(await overview.loads({ first: 20 })).toEqual(['load:2', 'load:1']);
  await expect(overview.loads({ first: 0 })).rejects.toThrow('`first` must be from 1 to 1,000, not 0.');
});

test('looks for gaps once for each snapshot, and again where that failed', async () => {
  const context = contextForTests();
  const gone = databaseOf({});
  vi.spyOn(gone, 'read').mockRejectedValue(new Error('gone'));
  const failing = graphOverview({ ...context, database: gone });
  await expect(failing.quality()).rejects.toThrow('gone');
  const database = databaseOf({
    'o.aliases': [],
    'm.statedTimes': [{ count: 1, of: 4, examples: ['cordis:b-c'] }],
    "{predicate: 'perhapsOneOrganisation'}": [{ count: 1, of: 7, examples: ['pic:b'] }],
    's.predicate IN': [],
    'MATCH (s:Statement)': [{ count: 2, of: 9, examples: ['pic:b', 'pic:c'] }],
  });
  const read = vi.spyOn(database, 'read');
  const overview = graphOverview({ ...context, database });
  await overview.quality();
  const gaps = await overview.quality();
  expect(read).toHaveBeenCalledTimes(5);
  const stored = gaps.filter(({ code }) => /^PERHAPS|TWICE$|^ZERO/.test(code));
  expect(stored.map(({ code, count, of }) => [code, count, of])).toEqual([
    ['PERHAPS_ONE_ORGANISATION', 1, 7],
    ['PARTICIPATION_STATED_TWICE', 1, 4],
    ['ZERO_NOT_STATED', 0, 0],
  ]);
  const disagree = gaps.find(({ code }) => code === 'SOURCES_DISAGREE')!;
  expect([disagree.count, disagree.of, disagree.examples({ first: 1 })]).toEqual([2, 9, ['pic:b']]);
  expect(disagree.description({ language: 'EN' })).toMatch(/^Values on which sources disagree/);
  expect(disagree.description({ language: 'IT' })).toMatch(/^Valori/);
  expect(() => disagree.examples({ first: 51 })).toThrow('`first` must be from 1 to 50, not 51.');
});

test('a project is known by its id, a cluster is none', () => {
  const ids = ['cordis:b-c', 'cluster:k', 'cordis:none'];
  expect(ids.map((id) => project({ id }, CONTEXT))).toEqual(['cordis:b-c', null, null]);
});

test('findings are exported a row each, without any where there are none', () => {
  const finding = { code: 'END_UNKNOWN', description: 'No end.', count: 2, of: 3, examples: ['cordis:1', 'cordis:2'] };
  expect(exportQuality.toRows({ graph: { quality: [finding] } }, 'EN')).toEqual([
    { code: 'END_UNKNOWN', description: 'No end.', count: 2, of: 3, examples: 'cordis:1; cordis:2' },
  ]);
  expect(exportQuality.toRows({ graph: { quality: null } }, 'EN')).toEqual([]);
});
