import { expect, it } from 'vitest';
import { SeededRandom } from '../graph/SeededRandom.ts';
import { makeSearches } from './makeSearches.ts';

it('makes different searches of every kind, the same for the same seed', () => {
  const material = {
    names: ['Università di Siena', 'Karolinska Institutet', 'Consiglio Nazionale delle Ricerche'],
    acronyms: ['MammoScreen', 'IMPACT-AML'],
    titles: ['Bottom-up manufacturing of artificial anti-tumor T cells'],
    ids: ['pic:999898020', 'cordis:101097079'],
  };
  const searches = makeSearches(material, 60, new SeededRandom(1));
  expect(searches).toHaveLength(60);
  expect(new Set(searches.map(({ text }) => text)).size).toBe(60);
  expect(new Set(searches.map(({ kind }) => kind)).size).toBe(9);
  expect(makeSearches(material, 60, new SeededRandom(1))).toEqual(searches);
});
