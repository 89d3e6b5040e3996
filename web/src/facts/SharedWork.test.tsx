import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SharedWorkFragment } from '../graphql/generated.ts';
import { show } from '../testing/show.tsx';
import { SharedWork } from './SharedWork.tsx';

const PROJECT: SharedWorkFragment = {
  kind: 'PROJECT',
  organisationCount: 1,
  organisationCountEstimated: false,
  aRole: 'COORDINATOR',
  bRole: 'PARTICIPANT',
  startDate: '2019-01-01',
  endDate: '2023-12-31',
  running: false,
  project: {
    ...{ id: 'cordis:1', acronym: 'ArTCell', title: 'Artificial T cells', titleIt: 'Cellule T artificiali' },
    sourcesConnection: { edges: [] },
  },
  cluster: null,
  agreement: null,
  sources: [],
};

async function textOf(part: Partial<SharedWorkFragment>, language: 'en' | 'it' = 'en'): Promise<string | null> {
  const { container } = await show(<SharedWork shared={{ ...PROJECT, ...part }} />, { language });
  return container.textContent;
}

test('a project leads to its page and says who did what in it', async () => {
  expect(await textOf({})).toBe('ArTCell 2019–2023 endedproject · coordinator and participant · 1 organisation ');
  const link = screen.getByRole('link', { name: 'ArTCell' });
  expect([link.getAttribute('href'), link.title]).toEqual(['/project/cordis:1', 'Artificial T cells']);
});

test('the same in Italian', async () => {
  expect(await textOf({ organisationCount: 1_200 }, 'it')).toBe(
    'ArTCell 2019–2023 conclusoprogetto · coordinatore e partecipante · 1.200 organizzazioni ',
  );
  expect(screen.getByRole('link').title).toBe('Cellule T artificiali');
});

test('a number of organisations that is estimated is said to be so', async () => {
  const estimated = { organisationCount: 12, organisationCountEstimated: true };
  expect(await textOf(estimated)).toContain(' · about 12 organisations (estimated) ');
  expect(await textOf(estimated, 'it')).toContain(' · circa 12 organizzazioni (stima) ');
});

test('one role that both have is said once', async () => {
  expect(await textOf({ bRole: 'COORDINATOR' })).toContain('project · both coordinators · ');
});

test('an unknown role is said to be so, on each side', async () => {
  expect(await textOf({ aRole: null })).toContain('role not known and participant');
  expect(await textOf({ aRole: null, bRole: null })).toContain('role not known and role not known');
});

test('running work is said to be running; work of unknown end is not said to have ended', async () => {
  expect(await textOf({ running: true })).toContain('2019–2023 running');
  expect(await textOf({ endDate: null })).not.toContain('ended');
});

test('a project without an acronym goes by its title, one without a title by its id', async () => {
  const project = { ...PROJECT.project!, acronym: null, titleIt: null };
  expect(await textOf({ project })).toContain('Artificial T cells');
  expect(await textOf({ project: { ...project, title: null } })).toContain('cordis:1');
});

test('a cluster and an agreement lead to their pages', async () => {
  await textOf({ kind: 'CLUSTER', project: null, cluster: { id: 'cluster:alisei', name: 'ALISEI', nameIt: null } });
  expect(screen.getByRole('link', { name: 'ALISEI' }).getAttribute('href')).toBe('/cluster/cluster:alisei');
  const agreement = { id: 'agreement:1', title: 'A treaty', titleIt: null };
  expect(await textOf({ kind: 'AGREEMENT', project: null, agreement })).toContain('A treaty 2019–2023 endedagreement');
  expect(screen.getByRole('link', { name: 'A treaty' }).getAttribute('href')).toBe('/agreement/agreement:1');
});
