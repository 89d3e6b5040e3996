import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { MoneyBy } from './MoneyBy.tsx';

const row = (id: string | null, label: string, amount: number | null, unknownAmountCount = 0) => ({
  keys: [{ dimension: 'FUNDER', value: id, label, funder: { nameIt: `it ${label}` } }],
  sum: { amount, unknownAmountCount, projectCount: 2 },
});
const ELEMENT = <MoneyBy heading="Money by funder" by="FUNDER" where={{ countries: ['IT'] }} />;

const cells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((one) => [...one.children].map(({ textContent }) => textContent));

test('money is added up as asked, and what is not known is counted beside it', async () => {
  const rows = [row('tls:rt', 'Region', 1_000, 3), row(null, '', null, 2)];
  const asked = answerWith({ whoFundsWhat: { rows, rowCount: 2, coverage: [] } });
  await show(ELEMENT);
  await screen.findByRole('table');
  expect(cells()).toEqual([
    ['Region', '€1,000', '3', '2'],
    ['not on record', 'not known', '2', '2'],
  ]);
  expect(asked[0]?.variables).toEqual({
    groupBy: ['FUNDER'],
    orderBy: 'AMOUNT_DESC',
    first: 10,
    where: { countries: ['IT'] },
  });
});

const FRAMEWORKS = [
  { id: 'programme:HORIZON', code: 'HORIZON', title: 'Horizon Europe', titleIt: 'Orizzonte Europa' },
  { id: 'programme:H2020', code: 'H2020', title: 'Horizon 2020', titleIt: 'Orizzonte 2020' },
];

test('names are Italian for an Italian, and lead to their pages', async () => {
  answerWith({ whoFundsWhat: { rows: [row('tls:rt', 'Region', 1)], rowCount: 1, coverage: [] } });
  await show(ELEMENT, { language: 'it' });
  const link = await screen.findByRole('link', { name: 'it Region' });
  expect(link.getAttribute('href')).toBe('/funder/tls:rt');
});

test.each([
  ['en', 'Horizon Europe', 'Horizon 2020'],
  ['it', 'Orizzonte Europa', 'Orizzonte 2020'],
] as const)('programmes of one name are told apart by their framework, in %s', async (language, now, before) => {
  const programme = (code: string, label: string) => ({
    ...row(null, label, 1),
    keys: [{ dimension: 'PROGRAMME', value: `programme:${code}`, label }],
  });
  const rows = [programme('HORIZON.1.1', 'ERC'), programme('H2020-EU.1.1', 'ERC'), programme('HORIZON.2.1', 'Health')];
  const asked = answerWith({ whoFundsWhat: { rows, rowCount: 3, coverage: [] }, programmes: FRAMEWORKS });
  await show(<MoneyBy heading="Money by programme" by="PROGRAMME" where={{}} />, { language });
  await screen.findByRole('link', { name: `ERC, ${now}` });
  expect(cells().map(([name]) => name)).toEqual([`ERC, ${now}`, `ERC, ${before}`, 'Health']);
  expect(asked.at(-1)?.variables).toEqual({ ids: ['programme:H2020', 'programme:HORIZON'] });
});

test('the whole table is a link away, and more of it a press', async () => {
  const asked = answerWith({ whoFundsWhat: { rows: [row('tls:rt', 'Region', 1)], rowCount: 30, coverage: [] } });
  const { user } = await show(ELEMENT);
  const link = await screen.findByRole('link', { name: 'All of it under “Who funds what”' });
  expect(link.getAttribute('href')).toBe('/funding?by=FUNDER&country=IT');
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await expect.poll(() => asked.at(-1)?.variables.first).toBe(110);
  expect(location.search).toBe('?funder=110');
});

test('where there is no grant the page says so', async () => {
  answerWith({ whoFundsWhat: { rows: [], rowCount: 0, coverage: [] } });
  await show(ELEMENT);
  await screen.findByText('No grant is on record.');
  expect(screen.queryByRole('table')).toBeNull();
});

test('a lost connection is said', async () => {
  loseConnection();
  await show(ELEMENT);
  within(await screen.findByRole('alert')).getByText('The connection to the server is lost');
});
