import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPreposition } from './italianName.ts';

test.each([
  ['a', 'Università di Siena', 'all’Università di Siena'],
  ['a', 'ArTCell', 'ad ArTCell'],
  ['a', 'Çankaya University', 'a Çankaya University'],
  ['a', 'ÖAW', 'a ÖAW'],
  ['a', '«Aurora»', 'ad «Aurora»'],
  ['a', 'IRCCS Ospedale San Raffaele', 'all’IRCCS Ospedale San Raffaele'],
  ['di', 'INFN', 'dell’INFN'],
  ['a', 'SOCIETA ITALIANA', 'alla SOCIETA ITALIANA'],
  ['da', 'AUTORITA PORTUALE', 'dall’AUTORITA PORTUALE'],
] as const)('%s and %s are %s', (preposition, name, said) => {
  expect(withPreposition(preposition, name)).toBe(said);
});

test('the pages, which may not import it, have the same rules letter for letter', () => {
  const here = readFileSync(new URL('italianName.ts', import.meta.url), 'utf8');
  expect(readFileSync('web/src/language/italianName.ts', 'utf8')).toBe(here);
});
