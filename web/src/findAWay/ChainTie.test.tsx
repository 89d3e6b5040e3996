import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SharedWorkFragment } from '../graphql/generated.ts';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { ChainTie } from './ChainTie.tsx';

const SHARED: SharedWorkFragment = {
  kind: 'CLUSTER',
  organisationCount: 20,
  organisationCountEstimated: false,
  aRole: 'MANAGER',
  bRole: 'MEMBER',
  startDate: null,
  endDate: null,
  running: true,
  project: null,
  cluster: { id: 'cluster:1', name: 'ALISEI', nameIt: null },
  agreement: null,
  sources: [],
};

test('a tie says how much it rests on that is not listed', async () => {
  const tie = { strength: 0.6, collaborations: [SHARED], collaborationCount: 1_300, projectCount: 1_290 };
  await show(
    <ChainTie tie={tie} between={['a', 'b']} weakest={false}>
      A and B
    </ChainTie>,
  );
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual([
    'ALISEI years not known runningcluster · manager and member · 20 organisations ',
    'and 1,290 more projects and 9 more clusters or agreements',
  ]);
});

test('the rest of a tie is asked for under the conditions of the page where one presses for it', async () => {
  const rest = ['c:2', 'c:3'].map((id) => ({ ...SHARED, cluster: { id, name: id, nameIt: null } }));
  const asked = answerWith({ partnershipPaths: { paths: [{ ties: [{ collaborations: [SHARED, ...rest] }] }] } });
  const { user } = await show(
    <ChainTie
      tie={{ strength: 0.6, collaborations: [SHARED], collaborationCount: 3, projectCount: 0 }}
      between={['a', 'b']}
      weakest={false}
    >
      A and B
    </ChainTie>,
    { address: '/?to=b&running=yes' },
  );
  await user.click(screen.getByRole('button', { name: 'and 2 more clusters or agreements' }));
  await screen.findByRole('link', { name: 'c:3' });
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['ALISEI', 'c:2', 'c:3']);
  expect(screen.queryByText(/more clusters/)).toBeNull();
  expect(asked.at(-1)?.variables).toMatchObject({ from: 'a', to: 'b' });
});

test('where a load in between has untied the two, what is left is said as before', async () => {
  answerWith({ partnershipPaths: { paths: [] } });
  const { user } = await show(
    <ChainTie
      tie={{ strength: 0.6, collaborations: [SHARED], collaborationCount: 3, projectCount: 0 }}
      between={['a', 'b']}
      weakest={false}
    >
      A and B
    </ChainTie>,
    { address: '/?to=b' },
  );
  await user.click(screen.getByRole('button', { name: 'and 2 more clusters or agreements' }));
  await waitFor(() =>
    expect(screen.getAllByRole('listitem').at(-1)?.textContent).toBe('and 2 more clusters or agreements'),
  );
  expect(screen.queryByRole('button')).toBeNull();
});

test('agreements of one title are told apart', async () => {
  const agreed = ['a:1', 'a:2', 'a:3'].map((id) => ({
    ...SHARED,
    kind: 'AGREEMENT' as const,
    cluster: null,
    agreement: { id, title: 'Framework agreement', titleIt: null },
  }));
  answerWith({ partnershipPaths: { paths: [{ ties: [{ collaborations: agreed }] }] } });
  const { user } = await show(
    <ChainTie
      tie={{ strength: 0.6, collaborations: agreed.slice(0, 1), collaborationCount: 3, projectCount: 0 }}
      between={['a', 'b']}
      weakest={false}
    >
      A and B
    </ChainTie>,
    { address: '/?to=b' },
  );
  await user.click(screen.getByRole('button', { name: 'and 2 more clusters or agreements' }));
  await waitFor(() => expect(screen.getAllByRole('link', { name: 'Framework agreement' })).toHaveLength(3));
});

test('a tie that is listed whole does not', async () => {
  const tie = { strength: 0.6, collaborations: [SHARED], collaborationCount: 1, projectCount: 0 };
  await show(
    <ChainTie tie={tie} between={['a', 'b']} weakest>
      A e B
    </ChainTie>,
    { language: 'it' },
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('meter').textContent).toBe('buona, 60 su 100');
});

test('what is running stands before what weighs more and has ended', async () => {
  const ended = { ...SHARED, running: false, endDate: '2020-12-31', cluster: { id: 'c:2', name: 'Old', nameIt: null } };
  const tie = { strength: 0.6, collaborations: [ended, SHARED], collaborationCount: 2, projectCount: 0 };
  await show(
    <ChainTie tie={tie} between={['a', 'b']} weakest={false}>
      A and B
    </ChainTie>,
  );
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['ALISEI', 'Old']);
});
