import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { FundingPage } from './FundingPage.tsx';

const SUM = {
  amount: 10,
  unknownAmountCount: 1,
  awarded: null,
  awardedUnknownCount: 2,
  projectCount: 3,
  organisationCount: 4,
};
const row = (id: string) => ({
  keys: [
    { dimension: 'COUNTRY', value: `country:${id}`, label: id, labelIt: `it ${id}` },
    { dimension: 'ROLE', value: 'COORDINATOR', label: 'Coordinator' },
  ],
  sum: SUM,
});

const COVERAGE = {
  ...{ attribute: 'FIELD', known: 6_425, of: 19_084 },
  frameworksLacking: [
    {
      framework: { id: 'programme:H2020', code: 'H2020', title: 'Horizon 2020', titleIt: null },
      ...{ lacking: 12_000, of: 12_600 },
    },
    { framework: { id: 'programme:FP7', code: 'FP7', title: 'FP7', titleIt: null }, lacking: 2, of: 2 },
  ],
};
/** A table of three rows that comes in pages of two. */
function whoFundsWhat({ after }: { after?: string | null }) {
  const rows = after === 'two' ? [row('ES')] : [row('IT'), row('DE')];
  return {
    rows,
    total: SUM,
    rowCount: 3,
    coverage: [COVERAGE],
    pageInfo: { endCursor: after ? null : 'two', hasNextPage: !after },
  };
}
const ROOT = {
  whoFundsWhat,
  clusters: [{ id: 'cluster:a', name: 'ALISEI' }],
  countries: [{ code: 'IT', name: 'Italy', nameIt: 'Italia' }],
  funders: [{ id: 'tls:rt', name: 'Region', nameIt: 'Regione' }],
  ...{ programmes: [], regions: [], fields: [] },
  projects: [],
};

async function showPage(address = '/funding?by=COUNTRY&by=ROLE', language: 'en' | 'it' = 'en') {
  const asked = answerWith(ROOT);
  const { user } = await show(<FundingPage />, { address, language });
  await screen.findByRole('table');
  return { user, asked };
}

test.each([
  ['en', 'Who funds what: Italy, “rare diseases”, from 2020', 'Add up by: Country · Role'],
  ['it', 'Chi finanzia che cosa: Italia, «rare diseases», dal 2020', 'Somma per: Paese · Ruolo'],
] as const)(
  'the heading says what is asked, which a telephone has no room to show otherwise (%s)',
  async (...given) => {
    const [language, title, said] = given;
    await showPage('/funding?by=COUNTRY&by=ROLE&country=IT&text=rare+diseases&from=2020', language);
    await screen.findByRole('heading', { level: 1, name: title });
    expect(screen.getByText((text) => text.startsWith(said))).toBeDefined();
  },
);

test('on a telephone the form is behind a button, and nothing asked yet shows it by itself', async () => {
  const { user } = await showPage('/funding?by=COUNTRY');
  await user.click(screen.getByRole('button', { name: 'Change' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Who funds what?' }));
  sheet.getByRole('combobox', { name: 'Only what goes to these countries' });
  await user.click(sheet.getByRole('button', { name: 'Show what is found' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the table says in words what each row is about', async () => {
  await showPage();
  const [head, first] = screen.getAllByRole('row');
  expect([...head!.children].map(({ textContent }) => textContent)).toEqual([
    'Country',
    'Role',
    'Received, as known',
    'Amounts not known',
    'Awarded to the projects',
    'Projects',
  ]);
  expect([...first!.children].map(({ textContent }) => textContent)).toEqual([
    'IT',
    'coordinator',
    '€10',
    '1',
    'not known',
    '3',
  ]);
});

test.each([
  ['FIELD', 'en', 'A row counts the projects that state the field itself.', 'projects of Oncology itself'],
  [
    'FIELD',
    'it',
    'Una riga conta i progetti che indicano proprio quel campo.',
    'progetti di Oncology in senso stretto',
  ],
  ['PROGRAMME', 'en', 'A row counts the projects whose main programme it is.', 'projects of Oncology itself'],
] as const)('rows by %s say that links count narrower ones too, in %s', async (dimension, language, note, label) => {
  answerWith({
    ...ROOT,
    whoFundsWhat: () => ({
      ...{ rows: [{ keys: [{ dimension, value: 'x:1', label: 'Oncology' }], sum: SUM }], total: SUM },
      ...{ rowCount: 1, coverage: [], pageInfo: { endCursor: null, hasNextPage: false } },
    }),
  });
  await show(<FundingPage />, { address: `/funding?by=${dimension}`, language });
  expect(await screen.findByText(note, { exact: false })).toBeDefined();
  expect(screen.getByRole('link', { name: new RegExp(`^3 ${label}; `, 'u') })).toBeDefined();
});

test.each([
  ['en', 'A picture of the years: add up by year of start alone'],
  ['it', 'Gli anni in un’immagine: sommate solo per anno di inizio'],
] as const)('years beside another dimension lead to their picture (%s)', async (language, name) => {
  answerWith({
    ...ROOT,
    whoFundsWhat: () => ({
      rows: [
        {
          keys: [
            { dimension: 'START_YEAR', value: '2024', label: '2024' },
            { dimension: 'PROGRAMME', value: 'x:1', label: 'Health' },
          ],
          sum: SUM,
        },
      ],
      ...{ total: SUM, rowCount: 1, coverage: [], pageInfo: { endCursor: null, hasNextPage: false } },
    }),
  });
  await show(<FundingPage />, { address: '/funding?by=START_YEAR&by=PROGRAMME&country=IT', language });
  const link = await screen.findByRole('link', { name });
  expect(link.getAttribute('href')).toBe('/funding?by=START_YEAR&country=IT');
});

test('in Italian too', async () => {
  await showPage('/funding?by=COUNTRY&by=ROLE', 'it');
  const [, first] = screen.getAllByRole('row');
  expect([...first!.children].map(({ textContent }) => textContent).slice(0, 2)).toEqual(['it IT', 'coordinatore']);
});

test('more rows come with the cursor of the endpoint and stand below the first', async () => {
  const { user, asked } = await showPage();
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await screen.findByRole('link', { name: 'ES' });
  expect(screen.getAllByRole('row')).toHaveLength(4);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(asked.filter(({ query }) => query.includes('query Funding(')).map(({ variables }) => variables.after)).toEqual(
    [null, 'two'],
  );
});

test('the sum of all says what is not known', async () => {
  await showPage();
  const total = screen.getByText(/in all/);
  expect(total.textContent).toBe('3 projects, 4 organisations, in all €10 + 1 amount not known');
});

test('another dimension, and conditions set by a link, stand in the address', async () => {
  const { user } = await showPage('/funding?by=COUNTRY&by=ROLE&funder=tls:rt&from=2019&to=2019');
  const chips = await screen.findByRole('grid', { name: 'Only this' });
  await within(chips).findByText('Region');
  within(chips).getByText('2019');
  await user.click(within(chips).getByRole('button', { name: /^Remove 2019/ }));
  expect(location.search).toBe('?by=COUNTRY&by=ROLE&funder=tls:rt');
  await user.click(screen.getByRole('button', { name: /and then by/ }));
  await user.click(screen.getByRole('option', { name: 'nothing else' }));
  expect(location.search).toBe('?by=COUNTRY&funder=tls:rt');
});

test('years of start can be set, and where they would cross the other moves along', async () => {
  const { user, asked } = await showPage('/funding?by=PROGRAMME');
  const choose = async (label: RegExp, year: string) => {
    await user.click(screen.getByRole('button', { name: label }));
    await user.click(screen.getByRole('option', { name: year }));
  };
  await choose(/this year or later/, '2015');
  expect(location.search).toBe('?by=PROGRAMME&from=2015');
  await vi.waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ where: { startFrom: '2015-01-01' } }));
  await choose(/this year or earlier/, '2012');
  expect(location.search).toBe('?by=PROGRAMME&from=2012&to=2012');
  await choose(/this year or later/, 'any year');
  expect(location.search).toBe('?by=PROGRAMME&to=2012');
});

test('what is added up by first replaces what nobody chose, and keeps a second that somebody chose', async () => {
  const { user } = await showPage('/funding');
  const choose = async (name: string) => {
    await user.click(screen.getByRole('button', { name: /Add up by/ }));
    await user.click(screen.getByRole('option', { name }));
  };
  await choose('Year of start');
  expect(location.search).toBe('?by=START_YEAR');
  await choose('Programme, the lowest part on record');
  expect(location.search).toBe('?by=PROGRAMME');
});

test('words keep to projects that have them, and stand in the address', async () => {
  const { user, asked } = await showPage('/funding?by=PROGRAMME');
  await user.type(screen.getByRole('searchbox', { name: /with these words/ }), ' rare diseases {Enter}');
  expect(location.search).toBe('?by=PROGRAMME&text=rare+diseases');
  await vi.waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ where: { text: 'rare diseases' } }));
  await screen.findByDisplayValue('rare diseases');
});

test('the files hold the whole table, not what is shown of it', async () => {
  await showPage();
  const href = screen.getByRole('link', { name: 'CSV' }).getAttribute('href') ?? '';
  const { pathname, searchParams } = new URL(href, 'http://127.0.0.1');
  expect(pathname).toBe('/export/whoFundsWhat.csv');
  expect(searchParams.has('first')).toBe(false);
  expect(searchParams.get('language')).toBe('EN');
});

test('for how many projects a field is on record is said in either language', async () => {
  answerWith(ROOT);
  await show(<FundingPage />, { address: '/funding?by=FIELD' });
  await screen.findByText(
    'Fields are on record for 6,425 (34%) of 19,084 projects in the network. Missing most for Horizon 2020: 12,000 of 12,600 projects, and in one other.',
  );
  await show(<FundingPage />, { address: '/funding?by=FIELD', language: 'it' });
  await screen.findByText(
    'I campi risultano per 6.425 (34%) progetti su 19.084 della rete. Mancano soprattutto per Horizon 2020: 12.000 progetti su 12.600, e in un altro.',
  );
});
