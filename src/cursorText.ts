/** Writes what a cursor holds as an opaque text: base64url of JSON. */
export function writeCursorText(parts: unknown): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** Reads what a cursor holds; undefined where it is no text of ours. */
export function readCursorText(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
