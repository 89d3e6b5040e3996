import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Opens a new file on disk that has no name any more, so that nothing of it is left however the process ends. */
export function openNamelessFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const file = openSync(join(folder, 'spool'), 'w+');
  rmSync(folder, { recursive: true });
  return file;
}
