import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { FundingPage } from './FundingPage.tsx';

afterEach(() => vi.restoreAllMocks());

const row = (year: string | null, amount: number | null, unknownAmountCount = 0, projectCount = 2) => ({
  keys: [{ dimension: 'START_YEAR', value: year, label: year ?? 'Not recorded' }],
  sum: { amount, unknownAmountCount, awarded: null, awardedUnknownCount: 0, projectCount },
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
const ROWS = [row('2013', null, 1, 1), row('2021', 12_100_000.5), row('2023', 38_000_000, 3), row(null, 5)];

async function showYears(address: string, language: 'en' | 'it' = 'en', coverage: readonly object[] = [COVERAGE]) {
  const total = { amount: 1, unknownAmountCount: 1, projectCount: 3, organisationCount: 4 };
  const asked = answerWith({
    graph: { version: 3, loadedAt: '2026-11-28T10:00:00Z' },
    ...{
      regions: [],
      fields: [],
      clusters: [],
      countries: [{ code: 'IT', name: 'Italy', nameIt: 'Italia' }],
      funders: [],
      programmes: [],
      projects: [],
      nodes: ({ ids }: { ids: string[] }) => ids.map(() => null),
    },
    whoFundsWhat: {
      rows: ROWS,
      total,
      rowCount: 4,
      coverage,
      pageInfo: { endCursor: null, hasNextPage: false },
    },
  });
  await show(<FundingPage />, { address, language });
  return asked;
}

test('each year is a bar that says its amount in words and leads to its projects', async () => {
  await showYears('/funding?by=START_YEAR&field=field:/21');
  const picture = await screen.findByRole('figure', { name: 'Known amounts by year of start' });
  const bars = within(picture).getAllByRole('listitem');
  const told = ({ firstElementChild: one }: HTMLElement) =>
    one!.getAttribute('aria-label') ?? one!.firstElementChild!.textContent;
  expect(bars.map(told)).toEqual([
    '2013: not known, 1 project, 1 amount not known',
    ...['2014', '2015', '2016', '2017', '2018', '2019', '2020'].map((year) => `${year}: no project on record`),
    '2021: €12,100,000.50, 2 projects',
    '2022: no project on record',
    '2023: €38,000,000, 2 projects, 3 amounts not known',
    'not on record: €5, 2 projects',
  ]);
  expect(bars[8]!.textContent).toMatch(/€12\.1\u00a0M2021 $/u);
  expect(within(picture).getByRole('link', { name: /^2021/ }).getAttribute('href')).toBe(
    '/funding?by=PROJECT&field=field:/21&from=2021&to=2021',
  );
  expect(within(picture).getAllByRole('link')).toHaveLength(3);
  within(picture).getByText('Most in 2023: €38 M.');
});

test('what the bars leave out is said before them, once', async () => {
  await showYears('/funding?by=START_YEAR&field=field:/21', 'it');
  const picture = await screen.findByRole('figure');
  const said = screen.getByText(/I campi risultano per 6\.425 \(34%\) progetti su 19\.084/);
  expect(picture.contains(said)).toBe(true);
  within(picture).getByText(/Horizon 2020 senza un campo registrato non è in alcuna colonna/);
  within(picture).getByText(/quella che sembra una crescita può essere questa lacuna/);
});

test('each framework and each attribute of which more than half is not on record has a sentence', async () => {
  const [h2020, fp7] = COVERAGE.frameworksLacking;
  const coverage = [
    COVERAGE,
    { ...COVERAGE, attribute: 'OBJECTIVE', frameworksLacking: [{ ...fp7, lacking: 7, of: 8 }] },
    { ...COVERAGE, attribute: 'PROGRAMME', frameworksLacking: [{ ...h2020, lacking: 8, of: 9 }] },
    {
      ...{ ...COVERAGE, attribute: 'ROLE' },
      frameworksLacking: [
        { ...fp7, lacking: 3, of: 4 },
        { ...h2020, lacking: 1, of: 4 },
      ],
    },
  ];
  await showYears('/funding?by=START_YEAR&field=field:/21', 'en', coverage);
  const picture = await screen.findByRole('figure');
  const last = within(picture).getByText('So what looks like growth may be this gap.');
  const said = [...last.parentElement!.children].slice(coverage.length).map(({ textContent }) => textContent);
  expect(said).toEqual([
    'The money of the 12,000 projects of Horizon 2020 without a field on record is in no bar here.',
    'The money of the 2 projects of FP7 without a field on record is in no bar here.',
    'Of the 7 projects of FP7 without an objective on record, only those whose titles or keywords have the words are in the bars.',
    'The money of the 8 projects of Horizon 2020 whose part of the programme is not on record is in no bar here.',
    'The money of the 3 participations in FP7 whose role is not on record is in no bar here.',
    'So what looks like growth may be this gap.',
  ]);
});

test.each([
  ['by=START_YEAR&order=AMOUNT_DESC', 100],
  ['by=START_YEAR&by=PROGRAMME', 50],
])('years are asked for in their order: %s', async (search, first) => {
  const asked = await showYears(`/funding?${search}`);
  await screen.findByRole('table');
  const [table] = asked.filter(({ query, variables }) => query.includes('query Funding(') && 'after' in variables);
  expect(table!.variables).toMatchObject({ orderBy: 'NAME_ASC', first });
  expect(screen.queryByRole('button', { name: /Order/ })).toBeNull();
});

/** Gives the files that are offered to save, as they come. */
function noteOffered(): readonly Blob[] {
  const offered: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    offered.push(blob as Blob);
    return 'blob:x';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  return offered;
}

test('the picture is saved as SVG with its conditions, what it leaves out, source and day', async () => {
  const offered = noteOffered();
  const asked = await showYears('/funding?by=START_YEAR&country=IT&text=cancer');
  await userEvent.click(await screen.findByRole('button', { name: 'SVG' }));
  expect(asked.filter(({ query }) => query.includes('query Funding(')).at(-1)?.variables).toMatchObject({
    ...{ groupBy: ['START_YEAR'], where: { countries: ['IT'], text: 'cancer' } },
  });
  const svg = await offered[0]!.text();
  expect(svg).toContain('Only: Italy; “cancer”.');
  expect(svg).toContain('Fields are on record for 6,425 (34%) of 19,084 projects');
  expect(svg).toContain('what looks like growth may be this gap');
  expect(svg).toContain('version 3, loaded on 28 November 2026');
  expect(svg).toContain('country=IT&amp;text=cancer');
});

test.each([
  ['region=ITI1', 'ITI1'],
  ['country=it&funder=tls:x', 'it; tls:x'],
  ['programme=programme:x&from=2021', 'from 2021'],
  ['organisation=pic:1&to=2021', 'pic:1; until 2021'],
  ['from=2021&to=2021', '2021'],
])('conditions that have no name stand as they are in the picture: %s', async (search, said) => {
  const offered = noteOffered();
  await showYears(`/funding?by=START_YEAR&${search}`);
  await userEvent.click(await screen.findByRole('button', { name: 'SVG' }));
  expect(await offered[0]!.text()).toContain(`Only: ${said}.`);
});

test('a browser that has nothing to draw with is told to take the SVG, and offers no empty picture', async () => {
  const offered = noteOffered();
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockResolvedValue();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take) => take(new Blob(['empty'])));
  await showYears('/funding?by=START_YEAR');
  await userEvent.click(await screen.findByRole('button', { name: 'PNG' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Your browser cannot draw it: take the SVG.');
  expect(offered).toEqual([]);
});
