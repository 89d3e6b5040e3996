import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { WithoutPage } from './WithoutPage.tsx';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const lost = (id: string, score: number, over: readonly string[] | null) => ({
  organisation: named(id),
  score,
  remaining: over && { score: 0.3, organisations: ['us', ...over, id].map(named) },
});
const project = (id: string, fails: boolean, candidates: readonly object[] | null) => ({
  project: { id: `cordis:${id}`, acronym: id, title: null, titleIt: null, endDate: '2028-12-31' },
  ...{ stayingCount: fails ? 2 : 36, fails, replacements: candidates },
  eligibility: { text: fails ? 'Two countries where three are needed.' : 'Rules met, as far as one can see.' },
});
const CANDIDATES = [
  { organisation: named('cnrs'), introduction: { score: 0.258, organisations: ['us', 'trento', 'cnrs'].map(named) } },
  { organisation: named('leuven'), introduction: { score: 0.8, organisations: ['us', 'leuven'].map(named) } },
];
const PROJECTS = [project('ARTCELL', true, CANDIDATES), project('IMMU', false, []), project('OLD', false, null)];
const WAYS = [lost('proa', 0.042, ['lsbu', 'fogus']), lost('kistler', 0.024, null)];
const FOUND = {
  ...{ leavingCount: 1, partnerCount: 1, reached: 26844, lostCount: 72, lostWays: WAYS },
  ...{ projectCount: 3, failingProjectCount: 1 },
  projects: ({ first, offset }: { first: number; offset: number }) => PROJECTS.slice(offset, offset + first),
  report: { note: null },
};
const ROOT = { organisation: named('siena'), withoutOrganisation: FOUND };
const PAGE = <Route path="/without/:id" component={WithoutPage} />;
const AT = { address: '/without/siena' };
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map(({ children }) => [...children].map(({ textContent }) => textContent));
const answer = (): string | null | undefined =>
  screen.getByText((_, one) => one?.tagName === 'P' && /^(Without|Senza) SIENA/.test(one.textContent)).textContent;

test('one sentence says what falls, and tables whom one loses, what remains and who could take the seat', async () => {
  const asked = answerWith(ROOT);
  await show(PAGE, AT);
  await screen.findByRole('heading', { level: 1, name: 'If SIENA leaves' });
  expect(answer()).toBe(
    'Without SIENA you lose your only introducer to 72 of 26,844 organisations within reach; of 3 projects that you run together one falls below the rules on who takes part.',
  );
  await screen.findByText('Ask TRENTO');
  expect(rowsOf('Projects that you run together').slice(1)).toEqual([
    [
      'ARTCELLends 31 December 2028 · 2 organisations on record stay',
      'Falls below the rules Two countries where three are needed.',
      'CNRSAsk TRENTOfair, 26 of 100LEUVENYour partner: write to themstrong, 80 of 100',
    ],
    [
      'IMMUends 31 December 2028 · 36 organisations on record stay',
      ' Rules met, as far as one can see.',
      'Nobody is found.',
    ],
    [
      'OLDends 31 December 2028 · 36 organisations on record stay',
      ' Rules met, as far as one can see.',
      'Its call is not on record, so nobody is proposed.',
    ],
  ]);
  expect(rowsOf('Ways that you lose').slice(1)).toEqual([
    ['KISTLER  Keep', 'faint, 2 of 100', 'No other way is known'],
    ['PROA  Keep', 'faint, 4 of 100', 'Ask LSBU → FOGUSfair, 30 of 100As good a way remains.'],
  ]);
  screen.getByRole('table', {
    name: 'Ways that you lose',
    description:
      'The strongest way first; of those shown, the ones for whom as good a way remains stand last. The file keeps the order of strength alone.',
  });
  const way = screen.getByRole('link', { name: 'Ask LSBU → FOGUS' });
  expect(way.getAttribute('href')).toBe('/?to=proa&avoid=siena');
  const seats = asked.filter(({ query }) => query.includes('query SeatsOf')).map(({ variables: given }) => given);
  expect(seats).toEqual([{ id: 'siena', from: 0 }]);
  const variables = { id: 'siena', first: 10, language: 'EN' };
  expect(asked.find(({ query }) => query.includes('query Without'))?.variables).toEqual(variables);
});

test('more ways are shown, and the address holds how many', async () => {
  const asked = answerWith(ROOT);
  const { user } = await show(PAGE, AT);
  await user.click((await screen.findAllByRole('button', { name: 'Show more' })).at(-1)!);
  expect(location.search).toBe('?first=30');
  await waitFor(() => expect(asked.some(({ variables }) => variables['first'] === 30)).toBe(true));
});

test.each([
  [90, null],
  [130, 'This page shows at most 100 of the 130; the file holds all of them.'],
  [2_500, 'This page shows at most 100 of the 2,500, and the file holds the first 2,000.'],
])('of %i ways it is said where the page and the file end', async (lostCount, said) => {
  answerWith({ ...ROOT, withoutOrganisation: { ...FOUND, lostCount } });
  await show(PAGE, AT);
  await screen.findByRole('table', { name: 'Ways that you lose' });
  expect(screen.queryByText(/^This page shows at most/)?.textContent ?? null).toBe(said);
});

test('the file has all ways, a hundred asked for at once', async () => {
  const graph = { version: 4, loadedAt: '2026-11-29T10:00:00Z', sources: [] };
  const lostInTwo = ({ after }: { after: string | null }) => ({
    ...{ ...FOUND, lostCount: 130, pageInfo: { endCursor: 'first', hasNextPage: after === null } },
  });
  const asked = answerWith({ ...ROOT, graph, withoutOrganisation: lostInTwo });
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:x';
  });
  const { user } = await show(PAGE, AT);
  await user.click(await screen.findByRole('button', { name: 'CSV' }));
  await waitFor(() => expect(saved.length).toBe(1));
  const lines = (await saved[0]!.text()).split('\r\n');
  expect(lines[1]).toMatch(/^PROA,faint,0.042,LSBU > FOGUS,fair,0.3,.*avoid=siena,proa$/);
  expect(lines[2]).toMatch(/^KISTLER,faint,0.024,No other way is known,,,/);
  const pages = asked.filter(({ query }) => query.includes('query LostWays')).map(({ variables }) => variables);
  expect(pages).toEqual([null, 'first'].map((after) => ({ id: 'siena', first: 100, after })));
});

test.each([
  [0, 0, 0, 'you lose no way: all 26,844 organisations within reach stay within reach; you run no project together.'],
  [
    ...([1, 1, 0] as const),
    'you lose your only introducer to one of 26,844 organisations within reach; the one project that you run together does not fall below the rules because of it; what is seen of it stands below.',
  ],
  [
    ...([72, 4, 0] as const),
    'you lose your only introducer to 72 of 26,844 organisations within reach; of the 4 projects that you run together none falls below the rules because of it; what is seen of each stands below.',
  ],
])('%i ways, %i projects, %i of them below the rules', async (lostCount, projectCount, failingProjectCount, said) => {
  const found = { ...FOUND, lostCount, projectCount, failingProjectCount, lostWays: [], projects: [] };
  answerWith({ ...ROOT, withoutOrganisation: found });
  await show(PAGE, AT);
  await screen.findByRole('heading', { level: 1, name: 'If SIENA leaves' });
  expect(answer()).toBe(`Without SIENA ${said}`);
  expect(screen.queryByRole('table')).toBeNull();
});

test('who is no partner takes nothing along, and nobody leaves oneself', async () => {
  const none = { ...FOUND, lostCount: 0, lostWays: [], projectCount: 0, projects: [] };
  answerWith({ ...ROOT, withoutOrganisation: { ...none, partnerCount: 0, report: { note: 'It has no ties.' } } });
  await show(PAGE, AT);
  await screen.findByText('You are not tied to SIENA, so nothing of yours falls if it leaves.');
  screen.getByText('It has no ties.');
  answerWith({ ...ROOT, withoutOrganisation: { ...none, leavingCount: 0, partnerCount: 0 } });
  await show(PAGE, AT);
  await screen.findByText(/^This is your own organisation/);
});

test('in Italian, as in English', async () => {
  answerWith(ROOT);
  await show(PAGE, { ...AT, language: 'it' });
  await screen.findByRole('heading', { level: 1, name: 'Se SIENA uscisse' });
  expect(answer()).toBe(
    'Senza SIENA perdete l’unico che vi presenti a 72 di 26.844 organizzazioni a portata; di 3 progetti in corso insieme uno non rispetta più le regole su chi deve partecipare.',
  );
  screen.getByRole('table', { description: /tra quelli mostrati stanno in fondo quelli di cui resta/ });
});

test('an Italian name has its article', async () => {
  answerWith({ ...ROOT, organisation: { id: 'siena', name: 'Università di Siena' } });
  await show(PAGE, { ...AT, language: 'it' });
  await screen.findByRole('heading', { level: 1, name: 'Se l’Università di Siena uscisse' });
  expect(screen.getByRole('link', { name: 'l’Università di Siena' })).toBeDefined();
});
