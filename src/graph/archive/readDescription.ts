import { text } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import { DESCRIPTION_FILE } from './writeArchive.ts';

/** The description in an archive, as it stands there. @throws what the file system throws, and for a zip without one */
export async function readDescription(path: string): Promise<string> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === DESCRIPTION_FILE) return await text(await zip.openReadStreamPromise(entry));
    }
    throw new Error(`${path} has no ${DESCRIPTION_FILE}.`);
  } finally {
    zip.close();
  }
}
