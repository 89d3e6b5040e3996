import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A zip itself, or all of a folder. */
export function zipsIn(path: string, usage: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const zips = readdirSync(path).filter((name) => name.endsWith('.zip'));
  if (zips.length === 0) throw new Error(`There is no zip in ${path}.\n${usage}`);
  return zips.sort().map((name) => join(path, name));
}
