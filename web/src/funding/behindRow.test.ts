import { expect, test } from 'vitest';
import { behindRow } from './behindRow.ts';
import { DEFAULT_FUNDING } from './FundingQuestion.ts';

test('behind a row are the projects that fit all its keys', () => {
  const question = { ...DEFAULT_FUNDING, organisations: ['pic:1'] };
  const keys = [
    { dimension: 'COUNTRY', id: 'country:IT' },
    { dimension: 'START_YEAR', id: '2021' },
  ] as const;
  expect(behindRow(question, keys)).toBe('/funding?by=PROJECT&organisation=pic:1&country=IT&from=2021&to=2021');
});

test('behind one project are the organisations that share its money', () => {
  expect(behindRow(DEFAULT_FUNDING, [{ dimension: 'PROJECT', id: 'cordis:1' }])).toBe(
    '/funding?by=ORGANISATION&project=cordis:1',
  );
});

test('a row that cannot be asked for by itself leads nowhere', () => {
  expect(behindRow(DEFAULT_FUNDING, [{ dimension: 'FUNDER', id: null }])).toBeNull();
  expect(behindRow(DEFAULT_FUNDING, [{ dimension: 'ROLE', id: 'COORDINATOR' }])).toBeNull();
  const grant = [
    { dimension: 'PROJECT', id: 'cordis:1' },
    { dimension: 'ORGANISATION', id: 'pic:1' },
  ] as const;
  expect(behindRow(DEFAULT_FUNDING, grant)).toBeNull();
});
