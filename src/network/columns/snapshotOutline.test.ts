import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, layoutOf, readOutline, writeOutline } from './snapshotOutline.ts';

const anyColumn = fc.oneof(fc.int32Array(), fc.int8Array(), fc.uint8Array(), fc.uint16Array(), fc.float64Array());
const anyValue = fc.record({
  version: fc.integer(),
  names: fc.array(fc.string({ unit: 'binary' })),
  lists: fc.array(fc.array(fc.string())),
  columns: fc.dictionary(fc.string({ minLength: 1 }), anyColumn),
});

describe('writeOutline and readOutline', () => {
  it('give back any value once its columns are filled with the bytes of those that were written', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const written = writeOutline(value);
        const read = readOutline(written.outline);
        expect(read.columns.length).toBe(written.columns.length);
        read.columns.forEach(({ column }, at) => bytesOf(column).set(bytesOf(written.columns[at]!)));
        expect(read.value).toEqual(value);
      }),
    );
  });

  it('hold of a column its kind, its length and its checksum, and make it in memory that threads share', () => {
    const { outline } = writeOutline({ days: Int32Array.of(1, 2) });
    expect(JSON.parse(outline)).toEqual({ days: { column: 'Int32Array', length: 2, sum: 58_791_804 } });
    const [one] = readOutline(outline).columns;
    expect([one?.column, one?.sum]).toEqual([new Int32Array(2), 58_791_804]);
    expect(one?.column.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('write only the bytes of a column that is a part of a buffer', () => {
    const part = new Uint16Array(Uint16Array.of(1, 2, 3, 4).buffer, 2, 2);
    const [column] = writeOutline({ part }).columns;
    expect([...bytesOf(column!)]).toEqual([2, 0, 3, 0]);
  });

  it('refuse a kind of column that no snapshot has', () => {
    expect(() => writeOutline({ big: new BigUint64Array(1) })).toThrow(
      new TypeError('A snapshot has no columns of BigUint64Array.'),
    );
  });
});

describe('layoutOf', () => {
  const value = { version: 7, ids: { bytes: Uint8Array.of(1), length: 1 }, names: ['a'], nothing: null };

  it('is the names of everything and the kinds of columns, whatever is in them and in whatever order', () => {
    const layout = [
      '.ids.bytes Uint8Array',
      '.ids.length number',
      '.names Array',
      '.nothing object',
      '.version number',
    ];
    expect(layoutOf(value)).toEqual(layout);
    const { version, ids, ...others } = value;
    expect(
      layoutOf({ ...others, ids: { length: 0, bytes: new Uint8Array(9) }, version: version + ids.length }),
    ).toEqual(layout);
  });

  it('changes with a name and with a kind', () => {
    const { names, ...others } = value;
    expect(layoutOf({ ...others, labels: names })).not.toEqual(layoutOf(value));
    expect(layoutOf({ ...value, ids: { ...value.ids, bytes: Int8Array.of(1) } })).not.toEqual(layoutOf(value));
  });
});
