import { expect, test } from 'vitest';
import { describeCounts, noChanges, noteChange } from './Changes.ts';
import { removalsOf } from './Removal.ts';

test('all changes are counted, and the first 10,000 of each kind named', () => {
  const changes = noChanges();
  for (let n = 0; n < 10_005; n++) noteChange(changes, 'new', `Project ${n}`);
  noteChange(changes, 'gone', 'Project x');
  expect(describeCounts(changes)).toBe('10005 new, 0 changed, 1 gone');
  expect([changes.new.named.length, changes.new.named.at(-1)]).toEqual([10_000, 'Project 9999']);
});

test('removals come in pieces that hold every id once, in order', () => {
  const ids = Array.from({ length: 5_001 }, (_, n) => `o:${n}`);
  const removals = removalsOf('DELETE', ids);
  expect(removals.map((one) => one.ids.length)).toEqual([2_500, 2_500, 1]);
  expect(removals.flatMap((one) => one.ids)).toEqual(ids);
  expect(removalsOf('DELETE', [])).toEqual([]);
});
