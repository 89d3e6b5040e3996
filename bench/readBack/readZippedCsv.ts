import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import { parseQuotedCsv } from './parseQuotedCsv.ts';

/** The rows of one CSV file in a zip, the header first; none where the zip has no such file. */
export async function* readZippedCsv(path: string, name: string): AsyncGenerator<string[]> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === name) yield* parseQuotedCsv(textOf(await zip.openReadStreamPromise(entry)));
    }
  } finally {
    zip.close();
  }
}

async function* textOf(bytes: Readable): AsyncGenerator<string> {
  bytes.setEncoding('utf8');
  for await (const text of bytes) yield String(text);
}
