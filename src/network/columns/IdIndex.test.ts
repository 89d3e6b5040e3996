import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE } from './columns.ts';
import { IdIndex, sortedById } from './IdIndex.ts';

test('finds every id at its place, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (texts, other) => {
      const ids = texts.sort();
      const index = new IdIndex('field', ids);
      expect(index.size).toBe(ids.length);
      ids.forEach((id, at) => expect([index.indexOf(id), index.require(id, () => '')]).toEqual([at, at]));
      expect(index.indexOf(other)).toBe(ids.indexOf(other));
    }),
  );
});

test('names what refers to an id that nothing bears', () => {
  const index = new IdIndex('field', ['field:/1']);
  const referrer = () => 'The project "cordis:1"';
  expect(index.requireOrNone(null, referrer)).toBe(NONE);
  expect(index.requireOrNone('field:/1', referrer)).toBe(0);
  for (const ask of [() => index.require('field:/2', referrer), () => index.requireOrNone('field:/2', referrer)]) {
    expect(ask).toThrow(new Error('The project "cordis:1" refers to the field "field:/2", which is not in the graph.'));
  }
});

test('names an id that is there twice', () => {
  expect(() => new IdIndex('field', ['a', 'b', 'b', 'c'])).toThrow(new Error('There are two fields "b" in the graph.'));
});

test('sorts by code units, as indices are compared, and leaves what it was given', () => {
  const given = [{ id: 'b' }, { id: '\u{ff0c}' }, { id: 'B' }, { id: '\u{1f9ec}' }, { id: '' }];
  const before = [...given];
  expect(sortedById(given).map(({ id }) => id)).toEqual(['', 'B', 'b', '\u{1f9ec}', '\u{ff0c}']);
  expect(given).toEqual(before);
});
