import { expect, test } from 'vitest';
import type { TieOfFragment } from '../client/src/generated.ts';
import { tieSentence } from './tieSentence.ts';

type Collaboration = TieOfFragment['collaborations'][number];

const COLLABORATION: Collaboration = {
  kind: 'PROJECT',
  ...{ aRole: null, bRole: null, startDate: null, endDate: null, running: true },
  ...{ project: null, cluster: null, agreement: null, sources: [] },
};
const PROJECT = { id: 'cordis:1', acronym: 'A', displayTitle: null, startDate: null, endDate: null };

function tieOf(...collaborations: Collaboration[]): TieOfFragment {
  const ends = { a: { id: 'pic:1', displayName: 'One' }, b: { id: 'pic:2', displayName: 'Two' } };
  return { ...ends, strength: 1, collaborationCount: collaborations.length, explanation: 'They work.', collaborations };
}

test('of the sources of a project the one that has a page of it is named, with that address', () => {
  const edges = [
    { node: { id: 'source:A', url: 'https://a.test' }, properties: { url: null } },
    { node: { id: 'source:B', url: 'https://b.test' }, properties: { url: 'https://b.test/1' } },
  ];
  const sources = edges.map(({ node }) => node);
  const tie = tieOf({ ...COLLABORATION, project: { ...PROJECT, sourcesConnection: { edges } }, sources });
  expect(tieSentence(tie)).toEqual({
    text: 'Tie of (pic:1) to (pic:2): They work.',
    stated: [{ id: 'cordis:1', source: 'source:B', url: 'https://b.test/1', others: 1 }],
    about: [],
  });
});

test('what no source states of the two rests on the sources of the thing itself', () => {
  const cluster = { ...COLLABORATION, kind: 'CLUSTER', cluster: { id: 'cluster:1', name: 'C' } } as const;
  const sources = [
    { id: 'source:A', url: null },
    { id: 'source:B', url: 'https://b.test' },
  ];
  const agreement = {
    ...COLLABORATION,
    kind: 'AGREEMENT',
    agreement: { id: 'agreement:1', title: 'D' },
    sources,
  } as const;
  expect(tieSentence(tieOf(cluster, agreement))).toMatchObject({
    stated: [{ id: 'agreement:1', source: 'source:B', url: 'https://b.test', others: 1 }],
    about: ['cluster:1'],
  });
});
