import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { DataPage } from './DataPage.tsx';

const GRAPH = {
  version: 1_200,
  loadedAt: '2026-01-31T10:00:00Z',
  loading: false,
  organisationCount: 3,
  projectCount: 2,
  participationCount: 4,
  clusterCount: 1,
  countryCount: 1,
  tieCount: 5,
  quality: [
    {
      code: 'NO_COUNTRY',
      description: ({ language }: { language: string }) => `${language}: no country.`,
      count: 1_000,
      of: 4_000,
      examples: ['pic:1', 'tls:2', 'cordis:3'],
    },
  ],
  forecasts: null,
  loads: [
    {
      id: 'l1',
      source: 'cordis-HORIZON, cordis-H2020, regions:IT, new:one, toString',
      at: '2026-01-30T23:00:00Z',
      new: 1_500,
      changed: 0,
      gone: 2,
    },
  ],
  sources: [
    {
      id: 's2',
      title: 'Projects',
      publisher: 'CORDIS',
      url: 'https://cordis.europa.eu',
      licence: 'CC BY',
      copiedOn: '2026-01-02',
    },
    { id: 's1', title: null, publisher: 'ARTI', url: 'https://www.arti.it/list', licence: null, copiedOn: null },
    { id: 's3', title: null, publisher: null, url: null, licence: null, copiedOn: null },
  ],
};

test('the page says what is in the network and when it was loaded', async () => {
  answerWith({ graph: GRAPH });
  await show(<DataPage />);
  await screen.findByText('Version 1,200, loaded on 31 January 2026.');
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '3',
    '2',
    '4',
    '1',
    '1',
    '5',
  ]);
});

test.each([
  [
    'en',
    [
      'calls: copies from 1 July 2026 to 30 November 2026 · loaded on 30 November 2026',
      'CORDIS, Horizon Europe: copy of 17 December 2025 · loaded on 30 January 2026',
      'postal codes and regions of 2 countries: copy of 2 March 2025 · loaded on 30 January 2026',
      'files of staff: each source with its own day, below · loaded on 1 January 2026',
    ],
  ],
  [
    'it',
    [
      'bandi: copie dal 1º luglio 2026 al 30 novembre 2026 · caricati il 30 novembre 2026',
      'CORDIS, Orizzonte Europa: copia del 17 dicembre 2025 · caricati il 30 gennaio 2026',
      'codici postali e regioni di 2 paesi: copia del 2 marzo 2025 · caricati il 30 gennaio 2026',
      'file curati dallo staff: ogni fonte con il suo giorno, più sotto · caricati il 1º gennaio 2026',
    ],
  ],
] as const)('the day of the data stands first, of each source (%s)', async (language, expected) => {
  const [load] = GRAPH.loads;
  const [source] = GRAPH.sources;
  const loads = [
    { ...load, source: 'calls', at: '2026-11-30T10:00:00Z' },
    { ...load, source: 'cordis-HORIZON, regions:IT, regions:DE' },
    { ...load, source: 'cordis-HORIZON, curated', at: '2026-01-01T10:00:00Z' },
  ];
  const copied = (id: string, copiedOn: string) => ({ ...source, id, copiedOn });
  const sources = [
    copied('source:calls:2026-07-01', '2026-07-01'),
    copied('source:calls:2026-11-30', '2026-11-30'),
    copied('source:cordis-HORIZON', '2025-12-17'),
    copied('source:regions:DE', '2025-03-02'),
  ];
  answerWith({ graph: { ...GRAPH, loads, sources } });
  await show(<DataPage />, { language });
  const days = await screen.findByRole('list', {
    name: language === 'en' ? 'How new the data is' : 'Quanto sono recenti i dati',
  });
  const lines = within(days).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual(expected);
});

test('a load that is going on is said', async () => {
  answerWith({ graph: { ...GRAPH, loading: true } });
  await show(<DataPage />, { language: 'it' });
  await screen.findByText(/31 gennaio 2026\. /);
  expect(screen.queryByText(/New data is being loaded/)).toBeNull();
  await show(<DataPage />);
  await screen.findByText(/New data is being loaded at this moment\.$/);
});

test('what is missing is counted, in the language of the reader, with examples that lead to their pages', async () => {
  answerWith({ graph: GRAPH });
  await show(<DataPage />, { language: 'it' });
  const missing = (await screen.findByText(/IT: no country\./)).closest('li');
  expect(missing?.textContent).toContain('1.000');
  const links = within(missing!).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    ...['/organisation/pic:1', '/project/cordis:3', '/data/NO_COUNTRY'],
  ]);
  expect(missing?.textContent).toContain('tls:2');
});

test('all of it, and three tables alone, can be taken away, as spreadsheets of the language read them', async () => {
  answerWith({ graph: GRAPH });
  await show(<DataPage />, { language: 'it' });
  const part = await screen.findByRole('region', { name: 'Porta via i dati' });
  const links = within(part).getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('aria-label') ?? link.textContent, link.getAttribute('href')])).toEqual(
    [
      ['Salva tutto', '/export/graph.zip'],
      ['Organizzazioni come CSV', '/export/organisations.csv?language=IT'],
      ['Organizzazioni come JSON', '/export/organisations.json?language=IT'],
      ['Progetti come CSV', '/export/projects.csv?language=IT'],
      ['Progetti come JSON', '/export/projects.json?language=IT'],
      ['Partecipazioni come CSV', '/export/participations.csv?language=IT'],
      ['Partecipazioni come JSON', '/export/participations.json?language=IT'],
      ['Che cosa significa ogni colonna', '/export/datapackage.json'],
      ['Come li portano via i programmi', '/api/guide/files'],
    ],
  );
});

test('the loads say what each changed', async () => {
  answerWith({ graph: GRAPH });
  await show(<DataPage />);
  const loads = await screen.findByRole('region', { name: 'The last loads' });
  expect(within(loads).getByRole('listitem').textContent).toBe(
    '30 January 2026 CORDIS, Horizon Europe · CORDIS, Horizon 2020 · postal codes and regions of IT · new:one · toString 1,500 new, 0 changed, 2 gone',
  );
});

test('older loads come on request, and where no more are given that is said', async () => {
  const [load] = GRAPH.loads;
  const loads = ({ first }: { first: number }) => Array.from({ length: first }, (_, at) => ({ ...load, id: `l${at}` }));
  answerWith({ graph: { ...GRAPH, loads } });
  const { user } = await show(<DataPage />, { address: '/data' });
  const region = await screen.findByRole('region', { name: 'The last loads' });
  expect(within(region).getAllByRole('listitem')).toHaveLength(10);
  await user.click(within(region).getByRole('button', { name: 'Show more' }));
  expect(location.search).toBe('?loads=60');
  // The day of each dataset is looked up in all loads that are given.
  screen.getByText('Only the last 1,000 loads were looked at; older ones are not told here.');
});

test('regions of several countries are one name', async () => {
  const [load] = GRAPH.loads;
  const source = 'regions:AT, regions:BE, regions:CZ, regions:names';
  answerWith({ graph: { ...GRAPH, loads: [{ ...load, source }] } });
  await show(<DataPage />);
  await screen.findByText('postal codes and regions of 3 countries · names of regions');
});

test('every source stands there by publisher, what it does not state as not stated', async () => {
  answerWith({ graph: GRAPH });
  await show(<DataPage />);
  const table = await screen.findByRole('table');
  const rows = within(table).getAllByRole('row').slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([
    ['CORDIS', 'Projects', 'CC BY', '2 January 2026'],
    ['not known', 's3', 'none stated', 'not noted'],
    ['ARTI', 'arti.it/list', 'none stated', 'not noted'],
  ]);
  screen.getByText('Open data here are of: CORDIS (CC BY).', { exact: false });
  screen.getByText(/^Not noted: read by hand/);
});

test('a licence that allows no commercial use is not called open, and what has no field or region is said', async () => {
  const limited = { ...GRAPH.sources[0]!, id: 's9', publisher: 'GISCO', licence: 'reuse for non-commercial purposes' };
  const fp7 = { id: 'programme:FP7', code: 'FP7', title: 'Seventh Framework Programme', titleIt: null };
  const lacking = [
    { framework: fp7, lacking: 1_200, of: 25_778 },
    { framework: { ...fp7, id: 'programme:H2020', title: 'Horizon 2020' }, lacking: 2, of: 35_389 },
  ];
  const covered = (attribute: string, known: number) => ({
    ...{ attribute, known, of: 10, frameworksLacking: attribute === 'OBJECTIVE' ? lacking : [] },
  });
  const coverage = [covered('FIELD', 3), covered('OBJECTIVE', 9), covered('REGION', 7), covered('ROLE', 10)];
  answerWith({ graph: { ...GRAPH, coverage, sources: [...GRAPH.sources, limited] } });
  await show(<DataPage />);
  const said = await screen.findByText('Open data here are of: CORDIS (CC BY).', { exact: false });
  expect(said.textContent).toContain('limits what they may be used for: GISCO (reuse for non-commercial purposes).');
  await screen.findByText('Fields are on record for 3 (30%) of 10 projects in the network.');
  screen.getByText('Regions are on record for 7 (70%) of 10 organisations in the network.');
  screen.getByText(/^The objective is on record for 9 \(90%\) of 10 projects/);
  const frameworks = screen.getByRole('list', { name: 'Without an objective, by framework' });
  expect(
    within(frameworks)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Seventh Framework Programme: missing for 1,200 of 25,778 projects',
    'Horizon 2020: missing for 2 of 35,389 projects',
  ]);
});

test('of many sources the first are shown, and all on request, which the address keeps', async () => {
  const sources = Array.from({ length: 40 }, (_, at) => ({ ...GRAPH.sources[0]!, id: `s${at}` }));
  answerWith({ graph: { ...GRAPH, sources } });
  const { user } = await show(<DataPage />, { address: '/data' });
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 15);
  screen.getByText('15 of 40 shown.');
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 40);
  expect(location.search).toBe('?sources=215');
});

test('a lost connection is said below the heading', async () => {
  loseConnection();
  await show(<DataPage />);
  await screen.findByRole('alert');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What is in here, and from where');
});

const SCORE = {
  ...{ day: '2027-06-30', firstSealed: '2026-11-29', forecastCount: 1_400, gradedCount: 0 },
  ...{ memberCount: 0, membersAmongFirst20: 0, membersAmongFirst50: 0, bands: [] },
};

test('forecasts that cannot be graded yet are told as such, and none where none was sealed', async () => {
  answerWith({ graph: GRAPH });
  const { unmount } = await show(<DataPage />);
  await screen.findByText('Version 1,200, loaded on 31 January 2026.');
  expect(screen.queryByText('Our forecasts, and how they came true')).toBeNull();
  unmount();
  answerWith({ graph: { ...GRAPH, forecasts: SCORE } });
  await show(<DataPage />);
  await screen.findByText(
    'Since 29 November 2026 1,400 forecasts were sealed: each of who would form a consortium with us for a call. By 30 June 2027 none could be graded: no project of these calls is on record in which we are.',
  );
});

test('the score of forecasts is shown band by band', async () => {
  const score = { ...SCORE, gradedCount: 2, memberCount: 20, membersAmongFirst20: 4, membersAmongFirst50: 6 };
  const bands = [{ atLeastOneIn: 10, candidateCount: 1_200, cameCount: 170 }];
  answerWith({ graph: { ...GRAPH, forecasts: { ...score, bands } } });
  await show(<DataPage />, { language: 'it' });
  await screen.findByText('Detto almeno 1 su 10: 170 candidati su 1.200 sono entrati.');
  screen.getByText('Su 20 altri membri 4 erano tra i primi 20 candidati, 6 tra i primi 50.');
  screen.getByText(/Ultimo controllo: 30 giugno 2027\. Se ne possono valutare 2, perché/);
});
