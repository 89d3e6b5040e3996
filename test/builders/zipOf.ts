import { crc32, deflateRawSync } from 'node:zlib';

/** A file for a zip that a test makes. */
export interface ZippedFile {
  name: string;
  content: string | Buffer;
  /** `2026-08-06` unless given. */
  day?: string;
  /** Sets the flag of an encrypted file. */
  encrypted?: boolean;
  /** Packs it as it is. */
  stored?: boolean;
}

/** A zip of a test's own making: nothing is checked, so that it can be as wrong as the test needs. */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const data = file.stored ? content : deflateRawSync(content);
    const common = commonHeader(file, content, data);
    const name = Buffer.from(file.name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, centralHeader(offset), name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endOfDirectory(files.length, central.length, offset)]);
}

function commonHeader(file: ZippedFile, content: Buffer, data: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(0x800 + (file.encrypted ? 1 : 0), 2);
  header.writeUInt16LE(file.stored ? 0 : 8, 4);
  header.writeUInt16LE(dosDay(file.day ?? '2026-08-06'), 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(Buffer.byteLength(file.name), 22);
  return header;
}

function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) + (month << 5) + date;
}

function centralHeader(offset: number): Buffer {
  const header = Buffer.alloc(14);
  header.writeUInt32LE(offset, 10);
  return header;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
