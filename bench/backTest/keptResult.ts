import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * Computes a result, or reads it from the folder in which an earlier run kept it; nothing is kept where there is no
 * folder. Who gives a folder answers for it that the files are the same.
 */
export async function keptResult<Result>(
  folder: string | null,
  name: string,
  compute: () => Result | Promise<Result>,
): Promise<Result> {
  const path = join(folder ?? '', `${name}.v8`);
  if (folder !== null && existsSync(path)) return deserialize(readFileSync(path)) as Result;
  const result = await compute();
  if (folder !== null) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, serialize(result));
  }
  return result;
}
