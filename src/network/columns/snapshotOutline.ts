import { Deserializer, Serializer } from 'node:v8';
import { crc32 } from 'node:zlib';
import { float64Column, int32Column, int8Column, uint16Column, uint8Column } from './sharedColumns.ts';

const MAKERS = [int32Column, int8Column, uint8Column, uint16Column, float64Column] as const;
const KINDS = [Int32Array, Int8Array, Uint8Array, Uint16Array, Float64Array] as const;
export type Column = ReturnType<(typeof MAKERS)[number]>;

/** A column that an outline speaks of, not yet filled, and the checksum of its bytes. */
export interface OutlinedColumn {
  column: Column;
  sum: number;
}

/** Everything of a value but what is in its columns: of those the kind, the length and the checksum, in their order. */
export function writeOutline(value: unknown): { outline: Buffer; columns: Column[] } {
  const writer = new OutlineWriter();
  writer.writeValue(value);
  return { outline: writer.releaseBuffer(), columns: writer.columns };
}

/** The value of an outline, each column in memory that threads share, to be filled by the caller. */
export function readOutline(outline: Buffer): { value: unknown; columns: OutlinedColumn[] } {
  const reader = new OutlineReader(outline);
  const value: unknown = reader.readValue();
  return { value, columns: reader.columns };
}

/** The bytes that a column is in. */
export function bytesOf(column: Column): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

class OutlineWriter extends Serializer {
  readonly columns: Column[] = [];
  /** Node's, which its types leave out. */
  declare private _setTreatArrayBufferViewsAsHostObjects: (flag: boolean) => void;

  constructor() {
    super();
    this._setTreatArrayBufferViewsAsHostObjects(true);
  }

  _writeHostObject(view: NodeJS.ArrayBufferView): void {
    const kind = KINDS.findIndex((Kind) => view instanceof Kind);
    if (kind < 0) throw new TypeError(`A snapshot has no columns of ${view.constructor.name}.`);
    // It is of one of the kinds.
    const column = view as Column;
    this.columns.push(column);
    for (const number of [kind, column.length, crc32(bytesOf(column))]) this.writeUint32(number);
  }
}

class OutlineReader extends Deserializer {
  readonly columns: OutlinedColumn[] = [];

  _readHostObject(): Column {
    const column = MAKERS[this.readUint32()]!(this.readUint32());
    this.columns.push({ column, sum: this.readUint32() });
    return column;
  }
}
