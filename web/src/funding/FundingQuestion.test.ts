import { expect, test } from 'vitest';
import {
  addedUpBy,
  firstBy,
  type FundingQuestion,
  fundingVariables,
  readFundingQuestion,
  writeFundingQuestion,
} from './FundingQuestion.ts';

const EVERYTHING: FundingQuestion = {
  by: ['COUNTRY', 'START_YEAR'],
  order: 'NAME_ASC',
  organisations: ['pic:1'],
  countries: ['IT', 'FR'],
  regions: ['ITI1'],
  cluster: 'cluster:alisei',
  funders: ['tls:a'],
  programmes: ['programme:HORIZON.2.1'],
  fields: ['field:/23/47'],
  text: 'rare diseases',
  projects: ['cordis:1'],
  fromYear: 2014,
  toYear: 2020,
};

test('an address holds the whole question', () => {
  expect(readFundingQuestion(writeFundingQuestion(EVERYTHING))).toEqual(EVERYTHING);
});

test('what cannot be meant is taken as not said', () => {
  expect(readFundingQuestion('by=MOOD&order=ANY&from=soon&by=FUNDER&by=FUNDER')).toEqual({
    by: ['FUNDER'],
    order: 'AMOUNT_DESC',
    organisations: [],
    countries: [],
    regions: [],
    cluster: null,
    funders: [],
    programmes: [],
    fields: [],
    text: '',
    projects: [],
    fromYear: null,
    toYear: null,
  });
});

test('after years the largest amounts come first again, and else the order stays', () => {
  const years = { ...EVERYTHING, order: 'NAME_ASC' as const };
  expect(addedUpBy(years, ['PROGRAMME'])).toEqual({ by: ['PROGRAMME'], order: 'AMOUNT_DESC' });
  const countries = { ...years, by: ['COUNTRY'] as const };
  expect(addedUpBy(countries, ['PROGRAMME'])).toEqual({ by: ['PROGRAMME'], order: 'NAME_ASC' });
});

test('years are asked for as whole years', () => {
  expect(fundingVariables(EVERYTHING, 'it').orderBy).toBe('NAME_IT_ASC');
  expect(fundingVariables(EVERYTHING, 'en')).toEqual({
    groupBy: ['COUNTRY', 'START_YEAR'],
    orderBy: 'NAME_ASC',
    first: 50,
    where: {
      organisations: ['pic:1'],
      countries: ['IT', 'FR'],
      regions: ['ITI1'],
      clusters: ['cluster:alisei'],
      funders: ['tls:a'],
      programmes: ['programme:HORIZON.2.1'],
      fields: ['field:/23/47'],
      text: 'rare diseases',
      projects: ['cordis:1'],
      startFrom: '2014-01-01',
      startTo: '2020-12-31',
    },
  });
});

test('another dimension comes before the second one, unless it is that or nobody chose them', () => {
  expect(firstBy(['COUNTRY', 'ROLE'], 'START_YEAR')).toEqual(['START_YEAR', 'ROLE']);
  expect(firstBy(['COUNTRY', 'ROLE'], 'ROLE')).toEqual(['ROLE']);
  expect(firstBy(['COUNTRY'], 'START_YEAR')).toEqual(['START_YEAR']);
  expect(firstBy(['FUNDER', 'PROGRAMME'], 'START_YEAR')).toEqual(['START_YEAR']);
});
