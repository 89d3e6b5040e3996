/** Whole numbers, all 0, in memory that worker threads can share. */
export function int32Column(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

/** Small signed whole numbers, all 0, in memory that worker threads can share. */
export function int8Column(length: number): Int8Array {
  return new Int8Array(new SharedArrayBuffer(length));
}

/** A column of small numbers filled row by row from values. */
export function int8ColumnOf(length: number, valueOf: (row: number) => number): Int8Array {
  const column = int8Column(length);
  for (let row = 0; row < length; row++) column[row] = valueOf(row);
  return column;
}

/** Sets of up to 16 bits, all empty, in memory that worker threads can share. */
export function uint16Column(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT));
}

/** Flags, all 0, in memory that worker threads can share. */
export function uint8Column(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}

/** Double-precision numbers, all 0, in memory that worker threads can share. */
export function float64Column(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}

/** A column filled row by row from values. */
export function int32ColumnOf(length: number, valueOf: (row: number) => number): Int32Array {
  const column = int32Column(length);
  for (let row = 0; row < length; row++) column[row] = valueOf(row);
  return column;
}
