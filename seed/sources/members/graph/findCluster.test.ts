import { expect, test } from 'vitest';
import { findCluster } from './findCluster.ts';
import type { MembersProblem } from '../format.ts';

const CLUSTERS = [
  { id: 'cluster:alisei', names: ['ALISEI', 'Cluster Nazionale Scienze della Vita ALISEI'] },
  { id: 'cluster:b', names: ['Bio', 'Net'] },
  { id: 'cluster:c', names: ['Net'] },
];

function find(text: string, clusters = CLUSTERS) {
  const problems: MembersProblem[] = [];
  return findCluster({ row: 2, text }, clusters, (problem) => problems.push(problem))?.id ?? problems[0]?.sentence;
}

test.each(['cluster:alisei', 'alisei', 'cluster nazionale scienze della vita "Alisei"'])('%s is one', (text) => {
  expect(find(text)).toBe('cluster:alisei');
});

test('what is no cluster, or several, is told with those that there are', () => {
  const all = 'The clusters are cluster:alisei (ALISEI), cluster:b (Bio), cluster:c (Net).';
  expect(find('Alisea')).toBe(`There is no such cluster. Did you mean "ALISEI"? ${all}`);
  expect(find('Distretto')).toBe(`There is no such cluster. ${all}`);
  expect(find('Net')).toBe('Several have this name. Write one of cluster:b (Bio), cluster:c (Net).');
  expect(find('ALISEI', [])).toBe('The graph has no clusters yet: run "npm run import -- curated" first.');
});
