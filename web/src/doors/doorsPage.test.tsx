import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { DoorsPage } from './DoorsPage.tsx';

const named = (id: string) => ({ id, name: id.toUpperCase() });
const shared = {
  ...{ kind: 'CLUSTER', organisationCount: 20, organisationCountEstimated: false, running: true, sources: [] },
  cluster: { id: 'c', name: 'ALISEI' },
};
const door = (id: string, reaches: number, onlyThrough: number) => ({
  ...{ organisation: named(id), reaches, onlyThrough, examples: [named('goal')] },
  tie: { strength: 0.5, collaborations: [shared] },
  exampleTies: [
    ...[
      { strength: 0.2, projectCount: 3, runningProjectCount: 1, projectsUntil: '2029-01-31', collaborations: [shared] },
    ],
  ],
});
const AREA = { fields: [{ title: 'oncology' }], programmes: [] };
const REPORT = { asOf: '2026-01-31', note: null, coverage: [], workArea: AREA };
const ROOT = {
  graph: { home: named('tls') },
  bridges: {
    reached: 31,
    groupSize: 273,
    bridgeCount: 23,
    partnerCount: 71,
    bridges: [door('cnr', 26, 14), door('siena', 9, 1)],
    report: REPORT,
  },
  countries: [{ code: 'PL', name: 'Poland', nameIt: 'Polonia' }],
  ...{ regions: [], fields: [], clusters: [] },
};

test('the first who opens the door is a sentence, the others a table, with ways through each alone', async () => {
  const asked = answerWith(ROOT);
  await show(<DoorsPage />, { address: '/doors?country=PL' });
  const only = await screen.findByText(/14 only through it/);
  expect(only.textContent).toBe('CNR reaches 26 of 273 organisations, 14 only through it.');
  await screen.findByRole('heading', { name: 'Who opens the door to: Poland' });
  screen.getByText(/^23 of your 71 partners in your own field open a door\. .* you reach 31 of 273\.$/);
  const [, row] = within(screen.getByRole('table'))
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  expect(row).toBe('CNR  KeepOpens GOAL and 25 more · all its partners there, in any field2614good, 50 of 100ALISEI');
  expect(screen.getByRole('link', { name: 'all its partners there, in any field: CNR' }).getAttribute('href')).toBe(
    '/organisations?standing=PARTNER&country=PL&partnersOf=cnr',
  );
  const [way] = screen.getAllByRole('link', { name: 'GOAL' });
  expect(way?.getAttribute('href')).toBe('/?to=goal&only=cnr&in=field');
  const doors = asked.find(({ query }) => query.includes('query Doors'));
  const collaborations = { inFieldOf: ['tls'] };
  const asArgument = { to: { countries: ['PL'] }, first: 10, collaborations, language: 'EN', isOfOne: false };
  expect(doors?.variables).toEqual(asArgument);
});

test('those of the group who are partners already are named first, and lead to their list', async () => {
  const rows = ['mossakowski', 'wroclaw'].map((id) => ({ organisation: { id, name: id, nameIt: null } }));
  const asked = answerWith({ ...ROOT, organisationList: { totalCount: 5, rows } });
  await show(<DoorsPage />, { address: '/doors?country=PL' });
  await screen.findByText('You have worked with 5 of them:');
  expect(screen.getByRole('link', { name: 'wroclaw' }).getAttribute('href')).toBe('/organisation/wroclaw');
  expect(screen.getByRole('link', { name: 'All 5' }).getAttribute('href')).toBe(
    '/organisations?standing=PARTNER&country=PL&order=TIE',
  );
  const known = asked.find(({ query }) => query.includes('query KnownInGroup'));
  expect(known?.variables).toEqual({ where: { countries: ['PL'], standing: ['PARTNER'] } });
});

test('our own field is taken off in one press, also from the sentence that a telephone shows, and so are the ways', async () => {
  const asked = answerWith(ROOT);
  const { user } = await show(<DoorsPage />, { address: '/doors?country=PL' });
  await screen.findByText('Our field, by our projects: oncology.');
  await screen.findByText(/^Doors to Poland, from TLS, in our own field/);
  await user.click(screen.getByRole('button', { name: 'Any field' }));
  expect(location.search).toBe('?country=PL&in=any');
  await screen.findByText(/^Doors to Poland, from TLS, in any field/);
  const way = () => screen.getAllByRole('link', { name: 'GOAL' })[0]?.getAttribute('href');
  await waitFor(() => expect(way()).toBe('/?to=goal&only=cnr'));
  expect(asked.at(-1)?.variables).toMatchObject({ collaborations: null });
  expect(screen.queryByRole('button', { name: 'Any field' })).toBeNull();
});

test('without public bodies and funders no such partner opens, and the form is in the sheet too', async () => {
  const asked = answerWith({ ...ROOT, funders: [{ id: 'mur' }] });
  const { user } = await show(<DoorsPage />, { address: '/doors?country=PL&in=any' });
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  const sheet = await screen.findByRole('dialog', { name: 'Change whom you mean' });
  await user.click(within(sheet).getByRole('checkbox', { name: 'No public bodies, nobody who funds' }));
  await waitFor(() => expect(location.search).toBe('?country=PL&in=any&public=no'));
  await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ avoid: ['mur'] }));
  expect(asked.at(-1)?.variables.viaKinds).not.toContain('PUBLIC_BODY');
});

test('on a telephone a second condition is chosen in the sheet, which stays when the last one is taken away', async () => {
  answerWith({ ...ROOT, countries: [...ROOT.countries, { code: 'FR', name: 'France', nameIt: 'Francia' }] });
  const { user } = await show(<DoorsPage />, { address: '/doors?country=PL' });
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Change whom you mean' }));
  await user.type(sheet.getByRole('combobox', { name: 'In these countries' }), 'fra{Enter}');
  expect(location.search).toBe('?country=PL&country=FR');
  await user.click((await sheet.findAllByRole('button', { name: /^Remove Poland/ }))[0]!);
  await user.click((await sheet.findAllByRole('button', { name: /^Remove France/ }))[0]!);
  expect(location.search).toBe('');
  await user.type(sheet.getByRole('combobox', { name: 'In these countries' }), 'pol{Enter}');
  await waitFor(() => expect(location.search).toBe('?country=PL'));
  await user.click(sheet.getByRole('button', { name: 'Show what is found' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  screen.getByRole('button', { name: 'Change' });
});

test('who begins with nothing goes on in the same form, with the focus where it was, until it is said', async () => {
  answerWith({ ...ROOT, countries: [...ROOT.countries, { code: 'FR', name: 'France', nameIt: 'Francia' }] });
  const { user } = await show(<DoorsPage />, { address: '/doors' });
  const box = await screen.findByRole('combobox', { name: 'In these countries' });
  await user.type(box, 'pol{Enter}');
  await waitFor(() => expect(location.search).toBe('?country=PL'));
  expect(document.activeElement).toBe(box);
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  await user.type(box, 'fra{Enter}');
  expect(location.search).toBe('?country=PL&country=FR');
  await user.click(screen.getByRole('button', { name: 'Show what is found' }));
  screen.getByRole('button', { name: 'Change' });
});

test('over work in the field chosen alone, that field is asked for and said', async () => {
  const asked = answerWith({ ...ROOT, fields: [{ id: 'field:/1', title: 'vaccines', titleIt: 'vaccini' }] });
  await show(<DoorsPage />, { address: '/doors?field=field:/1' });
  await screen.findByText('Ties and ways count only work in: vaccines.');
  const [way] = await screen.findAllByRole('link', { name: 'GOAL' });
  expect(way?.getAttribute('href')).toBe('/?to=goal&only=cnr&field=field:%2F1');
  const doors = asked.find(({ query }) => query.includes('query Doors'));
  expect(doors?.variables).toMatchObject({ to: { fields: ['field:/1'] }, collaborations: { fields: ['field:/1'] } });
});

test('where as many are shown as are given, that is said', async () => {
  const bridges = Array.from({ length: 100 }, (_, index) => door(`partner-${index}`, 2, 1));
  answerWith({ ...ROOT, bridges: { ...ROOT.bridges, bridges } });
  await show(<DoorsPage />, { address: '/doors?country=PL&first=110' });
  await screen.findByText('The first 100; no more are given.');
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('before anybody is meant nothing is asked, and whom one means can be chosen', async () => {
  const asked = answerWith(ROOT);
  const { user } = await show(<DoorsPage />, { address: '/doors' });
  screen.getByText(/^Say whom you want to reach: a country/);
  await user.click(await screen.findByRole('checkbox', { name: 'Company' }));
  expect(location.search).toBe('?kind=COMPANY');
  expect(asked[0]?.query).not.toContain('query Doors');
  // The form stays open, so that a second condition is a press away.
  screen.getByRole('checkbox', { name: 'Company', checked: true });
  expect(screen.queryByText(/^Say whom you want to reach: a country/)).toBeNull();
});

test('of one organisation alone nothing is counted; what ties us to each stays, named on a telephone too', async () => {
  answerWith({ ...ROOT, bridges: { ...ROOT.bridges, groupSize: 1, bridges: [door('cnr', 1, 0)] } });
  await show(<DoorsPage />, { address: '/doors?id=goal' });
  const heads = (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent);
  expect(heads).toEqual(['Your partner', expect.stringMatching(/^You and they/), 'They and GOAL, in our field']);
  const cells = screen.getAllByRole('cell');
  expect(cells.map((cell) => cell.getAttribute('data-column'))).toEqual([
    'You and they',
    'They and GOAL, in our field',
  ]);
  expect(cells[1]?.textContent).toBe('fair, 20 of 1003 shared projects, running until 2029 · ALISEI (running)');
});

test('a condition is taken away by itself, and where nobody reaches the others the reason is said', async () => {
  answerWith({
    ...ROOT,
    bridges: { ...ROOT.bridges, reached: 0, groupSize: 3, bridges: [], report: { ...REPORT, note: 'Nobody.' } },
  });
  const { user } = await show(<DoorsPage />, { address: '/doors?country=PL&id=pic:1', language: 'it' });
  await screen.findByText('Nobody.');
  await user.click(await screen.findByRole('button', { name: /Polonia/ }));
  expect(location.search).toBe('?id=pic:1');
  expect(screen.queryByRole('table')).toBeNull();
});

test.each([
  [1, 0, 'CNR is tied to GOAL, as others of your partners are.'],
  [1, 1, 'CNR is tied to GOAL, and no other of your partners is.'],
  [273, 0, 'CNR reaches 1 of 273 organisations, each of them also through others.'],
])('of a group of %i, %i of them only through the first, a sentence of its own', async (groupSize, only, sentence) => {
  answerWith({ ...ROOT, bridges: { ...ROOT.bridges, reached: 1, groupSize, bridges: [door('cnr', 1, only)] } });
  await show(<DoorsPage />, { address: '/doors?country=PL' });
  const one = await screen.findByText('CNR', { selector: 'strong' });
  expect(one.parentElement?.textContent).toBe(sentence);
  expect(screen.queryByText(/With all your partners together/) === null).toBe(groupSize === 1);
});

test('without public bodies it is said that only the other partners are compared', async () => {
  const one = { ...ROOT, bridges: { ...ROOT.bridges, groupSize: 1, bridges: [door('cnr', 1, 1)] }, funders: [] };
  answerWith(one);
  const { unmount } = await show(<DoorsPage />, { address: '/doors?id=goal&public=no' });
  const said = await screen.findByText('CNR', { selector: 'strong' });
  expect(said.parentElement?.textContent).toBe(
    'CNR is tied to GOAL, and no other of your partners that are no public bodies and do not fund is.',
  );
  unmount();
  answerWith({ ...ROOT, funders: [] });
  await show(<DoorsPage />, { address: '/doors?country=PL&public=no' });
  await screen.findByText(
    /^23 of your 71 partners in your own field that are no public bodies and do not fund open a door\./,
  );
  screen.getByText(/14 only through it among your partners that are no public bodies and do not fund\.$/);
});

test('one partner alone, who opens a door, is said to be one', async () => {
  answerWith({ ...ROOT, bridges: { ...ROOT.bridges, bridgeCount: 1, partnerCount: 1 } });
  await show(<DoorsPage />, { address: '/doors?country=PL&in=any' });
  await screen.findByText(/^You have one partner, which opens a door\./);
});

test('where nothing stands out in our own field, all of the page is over all projects', async () => {
  const report = { ...REPORT, workArea: { fields: [], programmes: [] } };
  answerWith({ ...ROOT, bridges: { ...ROOT.bridges, report } });
  await show(<DoorsPage />, { address: '/doors?country=PL' });
  await screen.findByRole('columnheader', { name: 'You and they, over all projects' });
  expect(screen.getAllByRole('link', { name: 'GOAL' })[0]?.getAttribute('href')).toBe('/?to=goal&only=cnr');
});

test('doors are ordered by those reached through nobody else, or by all that each reaches', async () => {
  const asked = answerWith({
    ...ROOT,
    bridges: { ...ROOT.bridges, bridges: [door('siena', 9, 5), door('cnr', 26, 1)] },
  });
  const { user } = await show(<DoorsPage />, { address: '/doors?country=PL' });
  const head = async (name: string) => screen.findByRole('columnheader', { name });
  expect((await head('Only through it')).getAttribute('aria-sort')).toBe('descending');
  const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent?.slice(0, 3));
  expect(names()).toEqual(['SIE', 'CNR']);
  await user.click(screen.getByRole('button', { name: 'Reaches' }));
  expect(location.search).toBe('?country=PL&order=reaches');
  expect((await head('Reaches')).getAttribute('aria-sort')).toBe('descending');
  await waitFor(() => expect(names()).toEqual(['CNR', 'SIE']));
  expect(asked.findLast(({ query }) => query.includes('query Doors'))?.variables).toMatchObject({ first: 100 });
});

test.each([
  ['en', /Order$/, 'most reached only through them first', 'most reached first'],
  ['it', /Ordine$/, 'da chi è il solo tramite per più organizzazioni', 'da chi ne raggiunge di più'],
] as const)(
  'on a telephone the order is said and chosen beside the table: %s',
  async (language, label, only, reaches) => {
    answerWith({ ...ROOT, bridges: { ...ROOT.bridges, bridges: [door('siena', 9, 5), door('cnr', 26, 1)] } });
    const { user } = await show(<DoorsPage />, { address: '/doors?country=PL', language });
    const order = await screen.findByRole('button', { name: label });
    expect(order.textContent).toBe(`${only}▾`);
    await user.click(order);
    await user.click(screen.getByRole('option', { name: reaches }));
    expect(location.search).toBe('?country=PL&order=reaches');
    await waitFor(() => expect(screen.getByRole('button', { name: label }).textContent).toBe(`${reaches}▾`));
  },
);

test('one without a name is shown only where no other is opened', async () => {
  const nameless = { id: 'x', name: 'PIC 912200902' };
  const examples = [nameless, ...['a', 'b', 'c'].map(named)];
  answerWith({ ...ROOT, bridges: { ...ROOT.bridges, bridges: [{ ...door('cnr', 4, 1), examples }] } });
  await show(<DoorsPage />, { address: '/doors?country=PL' });
  expect((await screen.findByText(/^Opens/)).textContent).toBe(
    'Opens A, B, C and one more · all its partners there, in any field',
  );
});
