import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { SharedWorkFragment, WayOfFragment } from '../graphql/generated.ts';
import type { Language } from '../language/Language.ts';
import { show } from '../testing/show.tsx';
import { BestWay } from './BestWay.tsx';
import { WayRow } from './WayRow.tsx';

const shared = (acronym: string, running: boolean, endDate: string | null = '2029-01-31'): SharedWorkFragment => ({
  ...{ kind: 'PROJECT', organisationCount: 5, organisationCountEstimated: false, aRole: null, bRole: null },
  ...{ startDate: '2024-02-01', endDate, running, cluster: null, agreement: null, sources: [] },
  project: { id: acronym, acronym, title: null, titleIt: null, sourcesConnection: { edges: [] } },
});
const tie = (strength: number, ...collaborations: SharedWorkFragment[]) => ({
  ...{ strength, collaborations, collaborationCount: collaborations.length, projectCount: collaborations.length },
});
const ITALY = { name: 'Italy', nameIt: 'Italia' };
const HOME = { id: 'tls', name: 'TLS', nameIt: null, country: ITALY, partnerCount: 100 };
const BETWEEN = { id: 'rt', name: 'Tuscany Region', nameIt: 'Regione Toscana', country: null, partnerCount: 963 };
const GOAL = { id: 'inca', name: 'INCa', nameIt: null, country: null, partnerCount: 3 };

const WAY: WayOfFragment = {
  id: 'tls rt inca',
  score: 0.1209,
  organisations: [HOME, BETWEEN, GOAL],
  ties: [tie(0.83, shared('ArTCell', true)), tie(0.47, shared('Old', false, '2020-12-31'), shared('New', true, null))],
  weakestTie: { a: { id: 'rt' } },
  explanation: 'Tuscany Region could introduce TLS to INCa.',
};
const DIRECT: WayOfFragment = {
  ...WAY,
  ...{ organisations: [HOME, GOAL], ties: [tie(0.1209, shared('Old', false))], weakestTie: { a: { id: 'tls' } } },
};

async function showRow({ path = WAY, open = true, home = 'tls', fromSeveral = false }, language: Language = 'en') {
  const spies = { onToggle: vi.fn(), onAvoid: vi.fn() };
  const { user } = await show(
    <WayRow path={path} rank={2} lit={false} {...{ home, fromSeveral, open }} letter="/letter?path=1" {...spies} />,
    { language },
  );
  return { user, ...spies };
}

test('a way is one line: through whom, over what and whether it runs, how many to ask, how strong', async () => {
  const { user, onToggle } = await showRow({ open: false });
  const line = screen.getByRole('button', { expanded: false });
  expect(line.textContent).toBe('2 Tuscany Region running ArTCell → running New 1 introducer  weak 12');
  expect(screen.queryByText('Copy the explanation')).toBeNull();
  await user.click(line);
  expect(onToggle).toHaveBeenCalledOnce();
});

test('a way without a go-between says that they know each other, and nobody can be avoided', async () => {
  await showRow({ path: DIRECT });
  expect(screen.getByRole('heading').textContent).toContain('2 You know each other already ended Old');
  expect(screen.queryByRole('button', { name: /^Not through/ })).toBeNull();
  expect(screen.queryByText('weakest tie of this way')).toBeNull();
  expect(screen.queryByText(/^Why/)).toBeNull();
});

test('of several starts each way says from whom it begins, and who knows whom', async () => {
  await showRow({ open: false, fromSeveral: true }, 'it');
  expect(screen.getByRole('heading').textContent).toMatch(/^2 da voi Regione Toscana /);
  await showRow({ path: DIRECT, open: false, fromSeveral: true, home: 'other' });
  expect(screen.getByRole('heading').textContent).toMatch(/^2 from TLS They know each other already /);
});

test('only who stands between can be avoided, by the name in the language of the reader', async () => {
  const { user, onAvoid } = await showRow({}, 'it');
  const buttons = screen.getAllByRole('button', { name: /^Non tramite/ });
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Non tramite Regione Toscana']);
  await user.click(buttons[0]!);
  expect(onAvoid).toHaveBeenCalledExactlyOnceWith('rt');
});

test('opened it writes out why it is as strong as it is, and marks the weakest tie alone', async () => {
  await showRow({});
  const article = within(screen.getByRole('article'));
  expect(article.getByText('Why 12 of 100:').parentElement?.textContent).toBe(
    'Why 12 of 100: 83% × 47% × 31% = 12%. The 31% is for passing through Tuscany Region (963 partners): the more partners a house has, the fewer introductions it passes on.',
  );
  expect(article.getAllByText('weakest tie of this way')).toHaveLength(1);
  expect(article.getAllByRole('meter').map(({ textContent }) => textContent)).toEqual([
    'strong, 83 of 100',
    'good, 47 of 100',
  ]);
});

const untilAugust = (one: WayOfFragment['ties'][number]['collaborations'][number]) => ({
  ...one,
  endDate: '2029-08-31',
});

test.each<[string, WayOfFragment, string | null, Language, string]>([
  [
    'from home through one',
    WAY,
    'tls',
    'en',
    'Ask Tuscany Region. You are together in ArTCell until January 2029, and they work with INCa in New.',
  ],
  [
    'in Italian',
    WAY,
    'tls',
    'it',
    'Chiedete alla Regione Toscana. Siete insieme in ArTCell fino a gennaio 2029, e loro lavorano con INCa in New.',
  ],
  [
    'in Italian, until a month that begins with an a',
    { ...WAY, ties: WAY.ties.map((one) => ({ ...one, collaborations: one.collaborations.map(untilAugust) })) },
    'tls',
    'it',
    'Chiedete alla Regione Toscana. Siete insieme in ArTCell fino ad agosto 2029, e loro lavorano con INCa in New fino ad agosto 2029.',
  ],
  [
    'from another start, through two',
    { ...WAY, organisations: [BETWEEN, HOME, GOAL, BETWEEN], ties: [...WAY.ties, tie(0.1, shared('Last', false))] },
    'tls',
    'en',
    'Ask TLS. Tuscany Region and TLS are together in ArTCell until January 2029, they work with INCa in New, and INCa worked with Tuscany Region in Last until January 2029.',
  ],
  ['direct', DIRECT, 'tls', 'en', 'Write to INCa. You were together in Old until January 2029.'],
  [
    'direct, over one project of many that ended long ago',
    { ...DIRECT, ties: [tie(0.01, { ...shared('Old', false, '2019-06-30'), organisationCount: 40 })] },
    'tls',
    'en',
    'Write to INCa. You were together in Old until June 2019 (among 40 organisations; since 2019 nothing on record).',
  ],
  [
    'in Italian, over what ended long ago',
    { ...DIRECT, ties: [tie(0.01, shared('Old', false, '2019-06-30'))] },
    'tls',
    'it',
    'Scrivete a INCa. Eravate insieme in Old fino a giugno 2019 (dal 2019 non risulta altro).',
  ],
])('the answer is a sentence: %s', async (_, path, home, language, sentence) => {
  const { container } = await show(<BestWay path={path} home={home} letter="/letter" />, { language });
  expect(container.querySelector('p')?.textContent).toBe(sentence);
  expect(screen.getByRole('link').textContent).toMatch(/^(Write to|Scrivete a|Scrivete alla) /);
});
