import { expect, test } from 'vitest';
import {
  asksForProjects,
  coordinatedByPartner,
  isCoordinatedByPartner,
  listAddress,
  listFilter,
  notTiedTo,
  orderedBy,
  readListQuestion,
  tiedTo,
  toggled,
  wholeList,
} from './ListQuestion.ts';

const search = (address: string): string => address.slice(address.indexOf('?'));

test('an address and its question say the same', () => {
  const address =
    '/organisations?kind=RESEARCH&kind=none&sme=true&country=IT&region=ITI1&programme=programme:HORIZON.2.1&field=field:/23&mission=CANCER&year=2024&organisation=pic:1&partnersOf=pic:7&named=hospital&text=rare+diseases&participating=true&ofPartners=true&hospitals=true&amountUnknown=true&order=PROJECTS&direction=ASC&page=3';
  const question = readListQuestion('organisations', search(address));
  expect(listAddress('organisations', question)).toBe(address);
  expect(question.values).toEqual({
    KIND: ['RESEARCH', null],
    SME: ['true'],
    COUNTRY: ['country:IT'],
    REGION: ['region:ITI1'],
    PROGRAMME: ['programme:HORIZON.2.1'],
    FIELD: ['field:/23'],
    MISSION: ['CANCER'],
    START_YEAR: ['2024'],
  });
  expect(listFilter(question)).toEqual({
    kinds: ['RESEARCH'],
    sme: [true],
    countries: ['country:IT'],
    regions: ['region:ITI1'],
    programmes: ['programme:HORIZON.2.1'],
    fields: ['field:/23'],
    missions: ['CANCER'],
    startYears: [2024],
    notOnRecord: ['KIND'],
    organisations: ['pic:1'],
    partnersOf: ['pic:7'],
    named: 'hospital',
    text: 'rare diseases',
    participating: true,
    ofPartners: true,
    hospitals: true,
    amountUnknown: true,
  });
});

test('what an address says wrongly is left out', () => {
  const wrong = '?kind=SOLE&phase=NOW&year=MMXX&sme=maybe&order=START&direction=UP&page=-1&named=+';
  expect(readListQuestion('organisations', wrong)).toEqual(wholeList('organisations'));
  expect(listAddress('projects', wholeList('projects'))).toBe('/projects');
});

test('names begin at A, all else at the largest', () => {
  expect(readListQuestion('projects', '?order=NAME').direction).toBe('ASC');
  expect(readListQuestion('projects', '?order=NAME&direction=DESC').direction).toBe('DESC');
  expect(readListQuestion('projects', '').direction).toBe('DESC');
});

test('a value is added and taken away, and the list begins at its first page', () => {
  const one = toggled({ ...wholeList('projects'), page: 4 }, 'PHASE', 'RUNNING');
  expect([one.values, one.page]).toEqual([{ PHASE: ['RUNNING'] }, 1]);
  expect(toggled(one, 'PHASE', null).values).toEqual({ PHASE: ['RUNNING', null] });
  expect(toggled(one, 'PHASE', 'RUNNING').values).toEqual({});
});

test('whose partners are meant is added and taken away, and with the last what was asked of their standing', () => {
  const one = tiedTo({ ...wholeList('organisations'), page: 3 }, 'pic:7');
  expect([one.partnersOf, one.values, one.page]).toEqual([['pic:7'], { STANDING: ['PARTNER'] }, 1]);
  const two = tiedTo(toggled(toggled(one, 'STANDING', 'NOT_YET'), 'STANDING', 'PARTNER'), 'pic:8');
  expect([two.partnersOf, two.values]).toEqual([['pic:7', 'pic:8'], { STANDING: ['NOT_YET'] }]);
  expect(listFilter(two)).toMatchObject({ partnersOf: ['pic:7', 'pic:8'], partnersOfAll: true });
  const ofOurs = toggled(wholeList('organisations'), 'STANDING', 'PARTNER');
  expect(tiedTo(ofOurs, 'pic:7', 'pic:us').partnersOf).toEqual(['pic:us', 'pic:7']);
  expect(tiedTo(wholeList('organisations'), 'pic:7', 'pic:us').partnersOf).toEqual(['pic:7']);
  expect(notTiedTo(two, 'pic:7')).toEqual({ ...two, partnersOf: ['pic:8'] });
  expect(notTiedTo(one, 'pic:7')).toEqual(wholeList('organisations'));
});

test('here differs from all where something is asked of projects', () => {
  expect(asksForProjects(readListQuestion('organisations', '?country=IT&kind=none'))).toBe(false);
  expect(asksForProjects(readListQuestion('organisations', '?field=none'))).toBe(true);
  expect(asksForProjects(readListQuestion('organisations', '?text=cancer'))).toBe(true);
  expect(asksForProjects(readListQuestion('organisations', '?mission=CANCER'))).toBe(true);
});

test('what a partner coordinates is a role and a standing of one and the same organisation, and both go together', () => {
  const asked = coordinatedByPartner({ ...wholeList('projects'), values: { ROLE: ['PARTNER'], PHASE: ['RUNNING'] } });
  expect(listFilter(asked)).toEqual({ roles: ['COORDINATOR'], phases: ['RUNNING'], ofPartners: true });
  expect(isCoordinatedByPartner(toggled(asked, 'ROLE', 'PARTNER'))).toBe(false);
  expect(listFilter(coordinatedByPartner(asked))).toEqual({ phases: ['RUNNING'] });
});

test('projects are ordered by their ends, soonest first', () => {
  const byEnd = readListQuestion('projects', '?order=END');
  expect([byEnd.order, byEnd.direction]).toEqual(['END', 'ASC']);
  expect(listAddress('projects', byEnd)).toBe('/projects?order=END');
  expect(listAddress('projects', { ...byEnd, direction: 'DESC' })).toBe('/projects?order=END&direction=DESC');
  // Of all projects the soonest ends are those of ten years ago.
  expect(listAddress('projects', orderedBy(readListQuestion('projects', ''), 'END'))).toBe(
    '/projects?phase=RUNNING&order=END',
  );
  const ended = readListQuestion('projects', '?phase=ENDED&page=3');
  expect(listAddress('projects', orderedBy(ended, 'END'))).toBe('/projects?phase=ENDED&order=END');
});

test('of partners of several there are no ties to order by', () => {
  const orderOf = (search: string) => readListQuestion('organisations', `${search}&order=TIE`).order;
  expect(['partnersOf=a', 'partnersOf=a&partnersOf=b'].map(orderOf)).toEqual(['TIE', 'AMOUNT']);
});
