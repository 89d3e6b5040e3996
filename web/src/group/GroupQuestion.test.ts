import { expect, test } from 'vitest';
import { doorsAddress, type Group, groupArgument, groupOf, newAddress, readDoors, readGroup } from './GroupQuestion.ts';

const GROUP: Group = {
  ...{ countries: ['PL', 'DE'], regions: ['ITI1'], fields: ['field:/21/1'], clusters: ['cluster:alisei'] },
  kinds: ['COMPANY'],
  ids: ['pic:1'],
};

test('an address holds the whole group', () => {
  const search = new URL(doorsAddress(GROUP), 'http://pages').searchParams;
  expect(readGroup(search)).toEqual(GROUP);
  expect(doorsAddress({})).toBe('/doors');
  const asked = { group: readGroup(new URLSearchParams()), anyField: true, noPublic: true, order: 'reaches' as const };
  expect(readDoors(new URL(doorsAddress({}, asked), 'http://pages').searchParams)).toEqual(asked);
});

test('what is no kind, empty or said twice is left out, and without a condition nobody is meant', () => {
  const none = readGroup(new URLSearchParams('kind=BANK&country='));
  expect(groupArgument(none)).toBeNull();
  expect(groupArgument(readGroup(new URLSearchParams('country=PL&country=PL')))).toEqual({ countries: ['PL'] });
});

test('a country or region is read by its id too, in any case', () => {
  const { countries, regions } = readGroup(new URLSearchParams('country=country:PL&country=pl&region=region:iti1'));
  expect([countries, regions]).toEqual([['PL'], ['ITI1']]);
});

test('a page leads to its group', () => {
  expect(newAddress(groupOf('country', 'country:PL'))).toBe('/new?country=PL');
  expect(newAddress(groupOf('region', 'region:ITI1'))).toBe('/new?region=ITI1');
  expect(doorsAddress(groupOf('field', 'field:/21/1'))).toBe('/doors?field=field:%2F21%2F1');
  expect(doorsAddress(groupOf('cluster', 'cluster:alisei'))).toBe('/doors?cluster=cluster:alisei');
});
