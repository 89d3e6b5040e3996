import { expect, test } from 'vitest';
import { foldedProperties, foldedProperty } from './foldedProperties.ts';

test('the names among properties are folded, each beside its own', () => {
  const properties = {
    id: 'pic:1',
    name: 'Università di Siena',
    city: 'SIENA',
    website: 'https://www.unisi.it',
    sme: true,
  };
  expect(foldedProperties(properties)).toEqual({ nameFolded: 'universitadisiena', cityFolded: 'siena' });
  expect([foldedProperty('title'), foldedProperty('code')]).toEqual(['titleFolded', null]);
});
