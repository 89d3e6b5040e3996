import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import * as files from '../controls/offerFile.ts';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { NewPage } from './NewPage.tsx';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const suggestion = (id: string, sme: boolean | null, atLeastOneIn: number | null | undefined) => ({
  ...{
    organisation: { ...named(id), sme, displayCity: 'Bonn', kind: 'COMPANY' },
    commonPartnerCount: 2,
    sharedFields: [],
  },
  introduction: { score: 0.22, organisations: ['tls', 'ku', id].map(named) },
  likelihood: atLeastOneIn === undefined ? null : { atLeastOneIn, years: 2 },
});
const SOURCE = { publisher: 'EU', licence: 'CC BY 4.0' };
const AREA = { fields: [{ title: 'oncology' }], programmes: [] };
const rootOf = (...suggestions: ReturnType<typeof suggestion>[]) => ({
  graph: { home: named('tls') },
  nodes: ({ ids }: { ids: string[] }) => ids.map((id) => ({ __typename: 'Organisation', ...named(id) })),
  partnerSuggestions: { totalCount: 398, suggestions, report: { note: null, workArea: AREA, coverage: [] } },
  countries: [{ code: 'DE', name: 'Germany', nameIt: 'Germania' }],
  ...{ regions: [], fields: [], clusters: [] },
});
const rows = () => screen.getAllByRole('row').map(({ textContent }) => textContent);

test('those new to us stand with why, whom to ask and how likely it is, where that was measured', async () => {
  answerWith(rootOf(suggestion('a', true, 7), suggestion('b', null, null)));
  await show(<NewPage />, { address: '/new?in=any' });
  await screen.findByText('398 organisations that you share nothing with, most promising first.');
  expect(rows()).toEqual([
    'OrganisationWhyWhom to ask, over all projectsHow likely',
    'ABonn · Company · small or medium firm  Keep2 partners in commonAsk KUfair, 22 of 1001 in 7at least, of such suggestions, came true within 2 years',
    'BBonn · Company  Keep2 partners in commonAsk KUfair, 22 of 100seldom came true within 2 years',
  ]);
});

test('those new to us of the size asked for are saved as a table, with the way to each and where it is from', async () => {
  const graph = { home: named('tls'), version: 3, loadedAt: '2026-11-27T10:00:00Z', sources: [SOURCE, SOURCE] };
  const near = (id: string, sme: boolean | null) => ({ ...suggestion(id, sme, 7), nearness: 0.41234 });
  const asked = answerWith({ ...rootOf(near('a', true), near('b', null)), graph });
  const { user } = await show(<NewPage />, { address: '/new?in=any&size=SME' });
  const offered = vi.spyOn(files, 'offerFile').mockImplementation(() => undefined);
  await user.click(await screen.findByRole('button', { name: 'CSV' }));
  await expect.poll(() => offered.mock.calls.length).toBe(1);
  const lines = (await offered.mock.lastCall![0].text()).split('\r\n');
  expect(lines[0]).toContain('"Strength of this way, over all projects",Strength of this way (0 to 1)');
  expect(lines[1]).toBe('A,Bonn,Company,yes,2,,KU,fair,0.22,0.412,7,http://localhost:3000/?to=a,a');
  expect(lines[3]).toMatch(/^"Sources: see http.*version 3, loaded on 2026-11-27\)\. Licences: EU \(CC BY 4\.0\)\."$/);
  expect(asked.find(({ query }) => query.includes('NewToUsFile'))?.variables).toMatchObject({ first: 100 });
});

test('where there are more than are given, that is said', async () => {
  answerWith(rootOf(...Array.from({ length: 100 }, (_, index) => suggestion(`new-${index}`, null, 7))));
  await show(<NewPage />, { address: '/new?in=any&first=100' });
  await screen.findByText('100 of 398 shown.');
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('in our own field unless that is taken off, and it is said that the likelihood was not measured', async () => {
  const asked = answerWith(rootOf(suggestion('a', true, undefined)));
  const { user } = await show(<NewPage />, { address: '/new?country=DE' });
  await screen.findByText('Our field, by our projects: oncology.');
  screen.getByText(/was measured for the first twenty/);
  expect(screen.getByRole('link', { name: 'Those with a likelihood' }).getAttribute('href')).toBe('/new?in=any');
  expect(rows().at(-1)).toContain('2 partners in common within the field');
  expect(screen.queryByText(/leaves many out/)).toBeNull();
  const variables = () => asked.filter(({ query }) => query.includes('query NewToUs')).map((one) => one.variables);
  const asking = { countries: ['DE'], first: 20, language: 'EN' };
  expect(variables()).toEqual([{ ...asking, collaborations: { inFieldOf: ['tls'] } }]);
  await user.click(screen.getByRole('checkbox', { name: 'Only in our field' }));
  expect(location.search).toBe('?country=DE&in=any');
  expect(variables().at(-1)).toEqual({ ...asking, collaborations: null });
});

test('of a size those are shown that have it among all that are given; who has none on record is not', async () => {
  const asked = answerWith(rootOf(suggestion('a', true, 7), suggestion('b', null, 7), suggestion('c', false, 7)));
  await show(<NewPage />, { address: '/new?size=SME&in=any' });
  await screen.findByText('One of the 3 most promising. Those whose size is not known are left out.');
  expect(
    rows()
      .slice(1)
      .map((row) => row?.charAt(0)),
  ).toEqual(['A']);
  expect(asked.at(-1)?.variables).toMatchObject({ first: 100 });
});

test('where our field leaves few or nobody, it is said and can be taken off', async () => {
  const root = rootOf({ ...suggestion('a', null, undefined), commonPartnerCount: 0 });
  answerWith({ ...root, partnerSuggestions: { ...root.partnerSuggestions, totalCount: 1 } });
  const { user } = await show(<NewPage />, { address: '/new' });
  await screen.findByText('No partner in common within the field, but a way over two others');
  await user.click(screen.getByRole('button', { name: 'Look in every field' }));
  await screen.findByText('No partner in common, but a way over two others');
  expect(location.search).toBe('?in=any');
  expect(screen.queryByRole('button', { name: 'Look in every field' })).toBeNull();
});

test('those new to a list of ours are asked for with its organisations, and so are the ways to them', async () => {
  const asked = answerWith(rootOf(suggestion('a', null, 7)));
  const { user } = await show(<NewPage />, { address: '/new?for=pic:1&for=pic:2' });
  await screen.findByRole('heading', { level: 1, name: 'New to PIC:1, PIC:2' });
  await screen.findByText('398 organisations that they share nothing with, most promising first.');
  screen.getByText('Their field, by their projects: oncology.');
  expect(screen.getByRole('link', { name: 'Ask KU' }).getAttribute('href')).toBe(
    '/?to=a&from=pic:1&from=pic:2&in=field',
  );
  const variables = () => asked.filter(({ query }) => query.includes('query NewToUs')).at(-1)?.variables;
  const whose = ['pic:1', 'pic:2'];
  expect(variables()).toEqual({ for: whose, first: 20, language: 'EN', collaborations: { inFieldOf: whose } });
  await user.click(screen.getByRole('button', { name: /^Remove PIC:1/ }));
  expect(location.search).toBe('?for=pic:2');
});

test('with a field chosen ties count in that field, not in ours, and so do the ways', async () => {
  const fields = [{ id: 'field:/1', title: 'vaccines', titleIt: 'vaccini' }];
  const root = { ...rootOf(suggestion('a', null, 7)), fields };
  const asked = answerWith({
    ...root,
    partnerSuggestions: { ...root.partnerSuggestions, report: { note: null, workArea: null, coverage: [] } },
  });
  await show(<NewPage />, { address: '/new?field=field:/1', language: 'it' });
  await screen.findByText('Per legami e percorsi contano solo i lavori in: vaccini.');
  await screen.findByText('2 partner in comune nel campo', { exact: false });
  screen.getByRole('checkbox', { name: 'Solo lavori nel campo scelto' });
  expect(screen.getByRole('link', { name: /KU$/ }).getAttribute('href')).toBe('/?to=a&field=field:%2F1');
  const variables = asked.find(({ query }) => query.includes('query NewToUs'))?.variables;
  expect(variables).toMatchObject({ fields: ['field:/1'], collaborations: { fields: ['field:/1'] } });
});

test('a telephone is told the question in a sentence, and without public bodies and funders none is asked for', async () => {
  const asked = answerWith({ ...rootOf(suggestion('a', null, 7)), funders: [{ id: 'mur' }] });
  const { user } = await show(<NewPage />, { address: '/new?country=DE&hospitals=true' });
  await user.click(await screen.findByRole('checkbox', { name: 'No public bodies, nobody who funds' }));
  expect(location.search).toBe('?country=DE&hospitals=true&public=no');
  const said =
    /^New to TLS, Germany, Hospitals and clinics, by name, in our own field, without public bodies and funders/;
  await screen.findByText(said);
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ countries: ['DE'], without: ['mur'] }));
  expect(asked.at(-1)?.variables.kinds).not.toContain('PUBLIC_BODY');
});

test('hospitals are asked for by the words of their names', async () => {
  const asked = answerWith(rootOf(suggestion('a', null, 7)));
  const { user } = await show(<NewPage />, { address: '/new?country=DE' });
  await user.click(await screen.findByRole('checkbox', { name: 'Hospitals and clinics, by name' }));
  expect(location.search).toBe('?country=DE&hospitals=true');
  await screen.findByText(/One whose name has no such word is missing/);
  expect(asked.at(-1)?.variables).toMatchObject({ countries: ['DE'], hospitals: true });
});

test('where nobody is reached over work in the field chosen, work in every field counts, which is said', async () => {
  const root = { ...rootOf(suggestion('a', null, undefined)), fields: [{ id: 'field:/1', title: 'vaccines' }] };
  const asked = answerWith({
    ...root,
    partnerSuggestions: ({ collaborations }: { collaborations: object | null }) =>
      collaborations ? { ...root.partnerSuggestions, totalCount: 0, suggestions: [] } : root.partnerSuggestions,
  });
  await show(<NewPage />, { address: '/new?field=field:/1' });
  await screen.findByText('398 organisations that you share nothing with, most promising first.');
  screen.getByText(/^Over work in vaccines alone nobody new who fits is reached\./);
  expect(screen.getByRole('link', { name: 'Ask KU' }).getAttribute('href')).toBe('/?to=a');
  expect(screen.queryByText(/leaves many out/)).toBeNull();
  const filters = asked
    .filter(({ query }) => query.includes('query NewToUs'))
    .map(({ variables }) => variables.collaborations);
  expect(filters).toEqual([{ fields: ['field:/1'] }, null]);
});

test.each([
  [
    'en',
    'Over work in vaccines, cells alone nobody new who fits is reached',
    'take part in projects about one of these.',
  ],
  ['it', 'Con i soli lavori in vaccini, cellule non si raggiunge', 'partecipa a progetti su uno di questi.'],
] as const)('of several fields work in one of them is meant (%s)', async (language, beginning, end) => {
  const root = rootOf();
  answerWith({
    ...root,
    fields: [
      { id: 'field:/1', title: 'vaccines', titleIt: 'vaccini' },
      { id: 'field:/2', title: 'cells', titleIt: 'cellule' },
    ],
    partnerSuggestions: { ...root.partnerSuggestions, totalCount: 0 },
  });
  await show(<NewPage />, { address: '/new?field=field:/1&field=field:/2&country=DE', language });
  const said = (await screen.findByText((text) => text.startsWith(beginning))).textContent;
  expect(said?.endsWith(end)).toBe(true);
});

test('public bodies alone and none of them exclude each other, either way', async () => {
  answerWith({ ...rootOf(), funders: [{ id: 'tls' }, { id: 'mur' }] });
  const { user, unmount } = await show(<NewPage />, { address: '/new?in=any&kind=PUBLIC_BODY' });
  const none = await screen.findByRole('checkbox', { name: /^No public bodies.*not with the kind “public body”/ });
  expect(none.hasAttribute('disabled')).toBe(true);
  unmount();
  const asked = answerWith({ ...rootOf(), funders: [{ id: 'tls' }, { id: 'mur' }] });
  await show(<NewPage />, { address: '/new?in=any&public=no&country=DE' });
  await user.click(await screen.findByRole('button', { name: 'Change whom you mean' }));
  const kind = await screen.findByRole('checkbox', { name: /^Public body.*not with “No public bodies”/ });
  expect(kind.hasAttribute('disabled')).toBe(true);
  const suggestions = asked.find(({ query }) => query.includes('query NewToUs'));
  expect(suggestions?.variables).toMatchObject({ without: ['mur'] });
});
