import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oracleEdits } from '../test/oracles/search.oracle.ts';
import { editDistance } from './editDistance.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'λ'), maxLength: 7 });

describe('editDistance', () => {
  it('measures two words as the definition does, up to a limit', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const edits = oracleEdits(a, b);
        expect(editDistance(a, b, most)).toBe(edits <= most ? edits : Infinity);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['leucemia', 'leukemia', 1],
    ['acornym', 'acronym', 1],
    ['sena', 'siena', 1],
    ['', 'abc', 3],
    ['abcd', '', Infinity],
  ])('takes %j to %j in %d', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });
});
