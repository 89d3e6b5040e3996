import { open } from 'node:fs/promises';
import { basename } from 'node:path';

const BYTES_LOOKED_AT = 512;

/** In one sentence, why a file could not be opened as a zip, from its first bytes and the error that came. */
export async function explainNoZip(path: string, error: unknown): Promise<string> {
  const name = basename(path);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder; the load needs the zip itself.`;
  if (code !== undefined) return `${path} cannot be read: ${error instanceof Error ? error.message : ''}.`;
  const start = await readStart(path);
  if (start.length === 0) return `${name} is empty.`;
  if (start.startsWith('PK')) return `${name} is a zip that ends too early; the download was probably cut off.`;
  if (/^[\s\uFEFF]*<(?:!doctype|html|head|body|\?xml)/i.test(start)) {
    return `${name} is a web page, not a zip; the download probably led to an error page.`;
  }
  return `${name} is not a zip; the load needs the zip that CORDIS offers, as it is.`;
}

async function readStart(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES_LOOKED_AT), 0, BYTES_LOOKED_AT, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
