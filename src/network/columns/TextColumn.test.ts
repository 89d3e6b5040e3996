import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE } from './columns.ts';
import { indexOfText, textAt, textColumn, textsBefore, textsOf } from './TextColumn.ts';

/** In order of their code units; the bytes of the last two stand the other way round. */
const TEXTS = ['', '\0', 'Cordis', 'cordis', 'cordis:1', 'Èze', '\u{feff}mark', '\u{1f9ec}', '\u{ff0c}'].sort();

/** Any text: letters of every script and beyond the basic plane, combining marks, empty ones. */
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...TEXTS));
/** Sorted as `sort` does by itself: by UTF-16 code units. */
const sortedTexts = fc.uniqueArray(anyText).map((texts) => texts.sort());

describe('TextColumn', () => {
  it('is plain data in memory that threads share', () => {
    const column = textColumn(['a', '', 'é']);
    expect(column).toEqual({
      length: 3,
      offsets: Int32Array.of(0, 1, 1, 3),
      bytes: Uint8Array.of(0x61, 0xc3, 0xa9),
    });
    expect(column.offsets.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(column.bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(textsOf(structuredClone(column))).toEqual(['a', '', 'é']);
  });

  it('gives back every text as it was', () => {
    expect(textsOf(textColumn([]))).toEqual([]);
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        const column = textColumn(texts);
        expect(column.length).toBe(texts.length);
        expect(textsOf(column)).toEqual(texts);
        texts.forEach((text, index) => expect(textAt(column, index)).toBe(text));
      }),
    );
  });

  it('reads from the middle of a buffer too', () => {
    const column = textColumn(TEXTS);
    const bytes = new Uint8Array(new SharedArrayBuffer(column.bytes.length + 8), 5, column.bytes.length);
    bytes.set(column.bytes);
    expect(textsOf({ ...column, bytes })).toEqual(TEXTS);
  });

  it('has no text before its first or behind its last', () => {
    const column = textColumn(['a', 'b']);
    expect(() => textAt(column, NONE)).toThrow(new RangeError('There is no text -1 among 2.'));
    expect(() => textAt(column, 2)).toThrow(new RangeError('There is no text 2 among 2.'));
  });

  it('finds a text among sorted ones as a look at each does', () => {
    fc.assert(
      fc.property(sortedTexts, fc.array(anyText), (texts, others) => {
        const column = textColumn(texts);
        for (const text of [...texts, ...others]) {
          expect(indexOfText(column, text)).toBe(texts.indexOf(text));
          expect(textsBefore(column, text)).toBe(texts.filter((one) => one < text).length);
        }
      }),
    );
  });

  it('finds nothing for half a surrogate pair', () => {
    expect(indexOfText(textColumn(['\u{fffd}']), '\ud83e')).toBe(NONE);
  });
});
