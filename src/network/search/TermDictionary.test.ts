import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TermDictionary } from './TermDictionary.ts';

function numberOf(numbers: TermDictionary, term: string): number {
  return numbers.numberOf(
    Uint16Array.from([...`${term}rest`], (one) => one.charCodeAt(0)),
    term.length,
  );
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
  terms.forEach((one, at) => expect(numberOf(numbers, one)).toBe(at));
  expect(terms.every((one, at) => numberOf(numbers, one) === at)).toBe(true);
  expect(numbers.texts()).toEqual(terms);
});
