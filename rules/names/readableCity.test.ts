import { expect, it } from 'vitest';
import { readableCity } from './readableCity.ts';

it.each([
  ['ROMA', 'IT', 'Roma'],
  ['FRANKFURT AM MAIN', 'DE', 'Frankfurt am Main'],
  ["'S-HERTOGENBOSCH", 'NL', "'s-Hertogenbosch"],
  ["L'AQUILA", 'IT', "L'Aquila"],
  ["VILLENEUVE D'ASCQ", 'FR', "Villeneuve d'Ascq"],
  ["REGGIO NELL'EMILIA", 'IT', "Reggio nell'Emilia"],
  ['SAINT-MARTIN-LE-VINOUX', 'FR', 'Saint-Martin-le-Vinoux'],
  ['PARIS CEDEX 15', 'FR', 'Paris Cedex 15'],
  ['LA SPEZIA', 'IT', 'La Spezia'],
  ['SAN SEBASTIAN DE LOS REYES', 'ES', 'San Sebastian de los Reyes'],
  ['NEWCASTLE UPON TYNE', 'GB', 'Newcastle upon Tyne'],
  ['CAMBRIDGE MA', 'US', 'Cambridge MA'],
  ['İZMİR', 'TR', 'İzmir'],
  ['ISTANBUL', 'TR', 'Istanbul'],
  ['ΑΘΗΝΑ', 'EL', 'Αθηνα'],
  ['Siena', 'IT', 'Siena'],
  ['Den Haag', 'NL', 'Den Haag'],
  ['1050', 'BE', '1050'],
  ['', null, ''],
])('%s in %s is read as %s', (city, country, read) => expect(readableCity(city, country)).toBe(read));
