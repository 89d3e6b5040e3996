import { int32Column, uint8Column } from './sharedColumns.ts';
import { NONE } from './columns.ts';

/** Texts in memory that worker threads can share: text `i` is `bytes[offsets[i]] ... bytes[offsets[i + 1] - 1]`, in UTF-8. */
export interface TextColumn {
  /** The number of texts; `offsets` has one entry more. */
  readonly length: number;
  offsets: Int32Array;
  bytes: Uint8Array;
}

/** A column of these texts. Half a surrogate pair, which UTF-8 has no bytes for, becomes U+FFFD. */
export function textColumn(texts: readonly string[]): TextColumn {
  const offsets = int32Column(texts.length + 1);
  texts.forEach((text, at) => (offsets[at + 1] = offsets[at]! + Buffer.byteLength(text)));
  const bytes = uint8Column(offsets[texts.length]!);
  const buffer = Buffer.from(bytes.buffer);
  texts.forEach((text, at) => buffer.write(text, offsets[at]!));
  return { length: texts.length, offsets, bytes };
}

/** One text of a column, decoded at each call. @throws RangeError where there is none at this index */
export function textAt({ length, offsets, bytes }: TextColumn, index: number): string {
  const [from, to] = [offsets[index], offsets[index + 1]];
  if (from === undefined || to === undefined) throw new RangeError(`There is no text ${index} among ${length}.`);
  return bufferOf(bytes).toString('utf8', from, to);
}

/** One for each column: making a Buffer takes longer than reading a text from it. */
const buffers = new WeakMap<Uint8Array, Buffer>();

function bufferOf(bytes: Uint8Array): Buffer {
  const known = buffers.get(bytes);
  if (known) return known;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  buffers.set(bytes, buffer);
  return buffer;
}

/** All texts of a column. */
export function textsOf(column: TextColumn): string[] {
  return Array.from({ length: column.length }, (_, index) => textAt(column, index));
}

/** The index of a text in a column that is sorted by UTF-16 code units and has no text twice, or NONE. */
export function indexOfText(column: TextColumn, text: string): number {
  const index = textsBefore(column, text);
  return index < column.length && textAt(column, index) === text ? index : NONE;
}

/**
 * The number of texts that stand before this one in a column sorted by UTF-16 code units. Compares texts, not their bytes:
 * in those, what lies beyond the basic plane stands behind all else, in code units it does not.
 */
export function textsBefore(column: TextColumn, text: string): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textAt(column, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
