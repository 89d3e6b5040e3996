import { expect, it } from 'vitest';
import type { CordisParticipation } from '../tables/participationTable.ts';
import { NaturalPersons } from './NaturalPersons.ts';
import { readPersons } from './readPersons.ts';

const persons = await readPersons();
const listed = new NaturalPersons({
  ...{ persons: new Set(['999999992']), organisations: new Set(['999999993']) },
  ...{ companyWords: new Set<string>(), givenNames: new Set(['anna']) },
});

/** A row in which the address, the VAT number and the size are withheld. */
const row = (given: Partial<CordisParticipation>): CordisParticipation => ({
  ...{ projectId: '101000001', pic: '999999991', name: 'Anna Maria Rossi', shortName: 'STUDIO ROSSI', kind: 'COMPANY' },
  ...{
    vat: null,
    sme: null,
    city: null,
    postalCode: null,
    nuts: 'ITI19',
    country: 'IT',
    latitude: 43.3,
    longitude: 11.3,
  },
  ...{
    website: 'https://rossi.example',
    updatedAt: null,
    order: 2,
    role: 'PARTICIPANT',
    grant: 60_000,
    netGrant: null,
  },
  ...{ totalCost: null, endedEarly: false, projectAcronym: null, rcn: null, line: 2 },
  ...given,
});

it('keeps of a person the number, the country and the money', () => {
  expect(persons.withhold(row({}))).toEqual({
    ...row({ name: null, shortName: null, website: null, nuts: null, latitude: null, longitude: null }),
  });
});

it('calls a person without a number by the place in the project', () => {
  expect(persons.withhold(row({ pic: null }))).toMatchObject({
    pic: null,
    name: 'Natural person 2 in project 101000001',
  });
});

it('tells persons apart that have neither a number nor a place in the project', () => {
  const nameOf = (line: number) => persons.withhold(row({ pic: null, order: null, line })).name;
  expect(nameOf(2)).not.toBe(nameOf(3));
});

it.each(['ROSSI ANNA MARIA', 'Dr. Anna Rossi', 'Brigitte Ångström-Hertz'])('takes %s for a person', (name) => {
  expect(persons.withhold(row({ name }))).toMatchObject({ name: null, grant: 60_000 });
});

it('goes by the numbers that are listed before all else', () => {
  const listedOne = row({ pic: '999999992', name: 'Rossi', city: 'Siena', vat: 'IT01234567890' });
  expect(listed.withhold(listedOne)).toMatchObject({ name: null, city: null, vat: null });
  const anOrganisation = row({ pic: '999999993' });
  expect(listed.withhold(anOrganisation)).toEqual(anOrganisation);
});

it.each([
  ['Rossi', {}],
  ['VIOLA CONSULTING SRL', {}],
  ['EDISON FACILITY SOLUTIONS S.P.A.', {}],
  ['Samsung Electronics', {}],
  ['Anna Shipping Partners B.V.', {}],
  ['Anna Health e.V.', {}],
  ['Anna Maria Rossi', { vat: 'IT01234567890' }],
  ['Anna Maria Rossi', { city: 'Siena' }],
  ['Anna Maria Rossi', { postalCode: '53100' }],
  ['Anna Maria Rossi', { sme: false }],
  ['Anna Maria Rossi', { kind: 'OTHER' as const }],
  ['Anna Maria Rossi', { kind: null }],
])('takes %s (%o) for an organisation', (name, given) => {
  const one = row({ name, ...given });
  expect(persons.withhold(one)).toEqual(one);
});
