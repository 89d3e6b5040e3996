import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TermDictionary } from './TermDictionary.ts';

/** Longer than any term; what stands behind one is of those before. */
const units = new Uint16Array(64);

function numberOf(numbers: TermDictionary, term: string): number {
  for (let at = 0; at < term.length; at++) units[at] = term.charCodeAt(at);
  return numbers.numberOf(units, term.length);
}

it('numbers terms as a map would', () => {
  const term = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(term, { maxLength: 200 }), (terms) => {
      const numbers = new TermDictionary();
      const distinct = [...new Set(terms)];
      expect(terms.map((one) => numberOf(numbers, one))).toEqual(terms.map((one) => distinct.indexOf(one)));
      expect([numbers.size, numbers.texts()]).toEqual([distinct.length, distinct]);
    }),
  );
});

it('goes on doing so with more terms and more text than there was room for at first', () => {
  const numbers = new TermDictionary();
  const terms = Array.from({ length: 70_000 }, (_, at) => `term number ${at}`);
  expect(terms.every((one, at) => numberOf(numbers, one) === at)).toBe(true);
  expect(terms.every((one, at) => numberOf(numbers, one) === at)).toBe(true);
  expect(numbers.texts()).toEqual(terms);
});
