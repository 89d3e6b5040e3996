import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { BriefPage } from './BriefPage.tsx';

const HOME = { id: 'pic:1', name: 'TLS', nameIt: 'Fondazione TLS' };
const EDGE = {
  node: {
    id: 'cordis:1',
    acronym: null,
    title: 'A project',
    titleIt: 'Un progetto',
    startDate: '2020-01-01',
    endDate: '2030-01-01',
  },
  properties: { id: 'e1', role: null },
};
const THEM = {
  id: 'pic:2',
  name: 'Charité',
  kind: 'RESEARCH',
  displayCity: 'Berlin',
  country: { name: 'Germany', nameIt: 'Germania' },
  pic: '2',
  tieCount: 5,
  projectCount: null,
  funding: null,
  fundingUnknownCount: 3,
  clusters: [],
  ties: [{ b: { id: 'pic:3', name: 'INCa' } }],
  projectsConnection: { totalCount: 3, edges: [EDGE] },
  sources: [],
};
const PATHS = {
  paths: [
    { id: 'w', score: 0.2, organisations: [HOME, { name: 'Go-between' }, THEM], explanation: 'They could meet.' },
    { id: 'v', score: 0.1, organisations: [HOME, THEM], explanation: 'Second.' },
  ],
  report: { note: null },
};
const SHARED = {
  sharedProjectCount: 0,
  sharedPartnerCount: 2,
  sharedProjects: [],
  sharedPartners: [{ id: 'pic:4', name: 'Regione' }],
};
const MONEY = {
  rows: [
    {
      keys: [{ value: 'f', label: 'EC', funder: { name: 'European Commission' } }],
      sum: { amount: 5, unknownAmountCount: 1 },
    },
    { keys: [{ value: null, label: '' }], sum: { amount: null, unknownAmountCount: 1 } },
  ],
};
const ROOT = {
  graph: { home: HOME },
  organisation: ({ id }: { id: string }) => (id === 'pic:2' ? THEM : id === 'pic:1' ? { ...THEM, ...HOME } : null),
  funders: [],
  partnershipPaths: PATHS,
  compareOrganisations: SHARED,
  whoFundsWhat: MONEY,
};

async function showBrief(id: string, root: object = ROOT, language: 'en' | 'it' = 'en') {
  const asked = answerWith({ ...root });
  const { user } = await show(<Route path="/brief/:id" component={BriefPage} />, { address: `/brief/${id}`, language });
  return { user, asked };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

test('a brief says who they are, with what is not known as such', async () => {
  await showBrief('pic:2');
  await screen.findByRole('heading', { level: 1, name: 'Charité' });
  part('Who they are').getByText('Research organisation · Berlin · Germany');
  const values = part('Who they are')
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);
  expect(values.slice(0, 2)).toEqual(['5', 'not known']);
  expect(values).toContain('PIC 2');
});

test('the best way is explained, the others named', async () => {
  await showBrief('pic:2');
  await screen.findByText('They could meet.');
  const ways = part('The best ways to them').getAllByRole('listitem');
  expect(ways.map(({ textContent }) => textContent)).toEqual([
    'Through Go-between fair, 20 of 100They could meet.',
    'You know each other already weak, 10 of 100',
  ]);
  const link = screen.getByRole('link', { name: 'All ways, with what each tie rests on' });
  expect(link.getAttribute('href')).toBe('/?to=pic:2');
});

test('what is shared and what is not is said, and who pays them', async () => {
  await showBrief('pic:2');
  await screen.findByText('No project on record has both of us at the same time.');
  part('What we share').getByText('2 common partners, above all: Regione');
  const money = part('Money').getAllByRole('listitem');
  expect(money.map(({ textContent }) => textContent)).toEqual([
    'European Commission: €5 + 1 amount not known',
    'not on record: not known',
  ]);
  expect(screen.queryByText('Whom they fund')).toBeNull();
});

test('running projects say how many more there are, and what is not known of a role', async () => {
  await showBrief('pic:2', ROOT, 'it');
  const running = (await screen.findByText('Un progetto')).closest('section');
  expect(running?.textContent).toContain('2020–2030 ruolo non noto');
  expect(running?.textContent).toContain('Altri 2');
});

test('a funder’s brief says whom it funds', async () => {
  await showBrief('pic:2', { ...ROOT, funders: [{ id: 'pic:2' }] });
  await screen.findByText('Whom they fund');
});

test('a brief about the home organisation asks for no way to itself', async () => {
  const { asked } = await showBrief('pic:1');
  await screen.findByRole('heading', { level: 1, name: 'TLS' });
  expect(screen.queryByText('The best ways to them')).toBeNull();
  expect(screen.queryByText('What we share')).toBeNull();
  expect(asked.at(-1)?.variables).toMatchObject({ id: 'pic:1', home: 'pic:1', isHome: true, isFunder: false });
});

test('one press prints it', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { user } = await showBrief('pic:2');
  await user.click(await screen.findByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});

test('a brief about nobody says so', async () => {
  await showBrief('pic:9');
  await screen.findByRole('heading', { level: 1, name: 'This organisation is not in the network' });
});
