import { screen, within } from '@testing-library/react';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { OrganisationsPage } from './OrganisationsPage.tsx';

export const value = (id: string | null, label: string, count: number, more: object = {}) => ({
  ...{ id: id && `${id}~`, value: id, label, count, parent: null, chosen: false },
  ...more,
});
export const FACETS = [
  {
    dimension: 'KIND',
    valueCount: 7,
    values: [
      value('RESEARCH', 'Research', 31),
      ...['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => value(letter, `Kind ${letter}`, 2)),
      value(null, 'Not recorded', 3),
    ],
  },
  { dimension: 'COUNTRY', valueCount: 1, values: [value('country:IT', 'Italy', 102, { chosen: true })] },
  {
    dimension: 'PROGRAMME',
    valueCount: 2,
    values: [
      value('programme:H', 'Horizon', 90),
      value('programme:H1', 'Health', 40, { parent: 'programme:H~', chosen: true }),
    ],
  },
];
export const TOTAL = {
  ...{ organisationCount: 102, projectCount: 70, amount: 70_600_000, grantCount: 162, unknownAmountCount: 13 },
};
export const figures = (amount: number | null, unknownAmountCount: number) => ({
  ...{ projectCount: 6, runningProjectCount: 5, amount, unknownAmountCount, grantCount: 7, organisationCount: 3 },
});
export const ORGANISATIONS = {
  rows: [
    {
      organisation: {
        id: 'pic:1',
        displayName: 'Cattolica',
        displayCity: 'Milano',
        kind: 'HIGHER_EDUCATION',
        country: { code: 'IT' },
      },
      standing: 'PARTNER',
      here: figures(3_700_000.5, 2),
      overall: { ...figures(0, 0), projectCount: 14, runningProjectCount: 11 },
    },
    {
      organisation: { id: 'pic:2', displayName: 'Unknown firm' },
      standing: 'NOT_YET',
      here: figures(null, 7),
      overall: figures(null, 7),
    },
  ],
  totalCount: 102,
  total: TOTAL,
  coverage: [],
};
export const PROJECTS = {
  rows: [
    {
      project: {
        ...{ id: 'cordis:1', acronym: 'ONE', displayTitle: 'Title', titleIt: 'Titolo', startDate: '2024-02-01' },
        ...{ endDate: '2028-01-31', awarded: 4_000_000, programme: { id: 'p', code: 'P', title: 'Health' } },
      },
      ...{ phase: 'RUNNING', standing: 'OURSELVES', here: figures(1, 0), partnerCount: 2 },
      coordinators: [{ id: 'pic:9', displayName: 'KU Leuven' }],
    },
    {
      project: { id: 'cordis:2', displayTitle: 'No acronym' },
      ...{ phase: null, standing: 'NOT_YET', here: figures(null, 0), partnerCount: 0, coordinators: [] },
    },
  ],
  totalCount: 2,
  total: TOTAL,
  coverage: [],
};

export async function showOrganisations(search: string, more: object = {}, language: 'en' | 'it' = 'en') {
  const list = { ...ORGANISATIONS, facets: FACETS, ...more };
  const asked = answerWith({ organisationList: list });
  const shown = await show(<OrganisationsPage />, { address: `/organisations${search}`, language });
  return { ...shown, asked };
}

export const tableRows = async (): Promise<HTMLElement[]> =>
  within(await screen.findByRole('table')).getAllByRole('row');
export const cells = (row: HTMLElement | undefined): (string | null)[] =>
  [...row!.children].map(({ textContent }) => textContent);
