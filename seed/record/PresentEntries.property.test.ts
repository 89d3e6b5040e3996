import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PresentEntries } from './PresentEntries.ts';
import { hashOf } from './SourceRecord.ts';

test('says what a map of keys and hashes would say', () => {
  const key = fc.integer({ min: 0, max: 20_000 }).map((n) => `Project cordis:${n}`);
  const hash = fc.constantFrom('a', 'b').map(hashOf);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, hash), { maxLength: 9_000, minLength: 100, selector: ([one]) => one, size: 'max' }),
      fc.array(fc.tuple(key, hash), { maxLength: 500, size: 'max' }),
      (present, derived) => {
        const entries = new PresentEntries();
        const map = new Map(present);
        for (const [one, of] of present) entries.add(one, of);
        const met = new Set<string>();
        for (const [one, of] of [...derived, ...present.slice(0, 50)]) {
          const before = map.get(one);
          expect(entries.meet(one, of)).toBe(before === undefined ? 'new' : before === of ? 'same' : 'changed');
          if (before !== undefined) met.add(one);
        }
        expect(entries.unmetCount).toBe(map.size - met.size);
        for (const one of [...map.keys(), 'Project none']) {
          expect(entries.isUnmet(one)).toBe(map.has(one) && !met.has(one));
        }
      },
    ),
    { numRuns: 10 },
  );
});
