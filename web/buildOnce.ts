import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const STAMP = '.built-from';
/** As many builds at the same time may come between. */
const MOST_TRIES = 20;

/** Something that is built from files of this checkout into a folder of its own. All paths from the checkout's root. */
export interface Built {
  folder: string;
  /** Files and folders that it depends on. */
  from: readonly string[];
  /** Builds it into an empty folder, whose absolute path it is given. */
  build(unfinished: string): Promise<void>;
}

/**
 * Builds it when what it is built from differs from what it was last built from. Each process builds it in a place of
 * its own, so that a build that fails, is killed or runs beside another leaves what was there.
 */
export async function buildOnce({ folder, from, build }: Built): Promise<void> {
  const built = join(ROOT, folder);
  const stamp = await fingerprint(from, built);
  if (stamp === (await stampOf(built))) return;
  const unfinished = await mkdtemp(join(ROOT, 'node_modules', `.${folder.replaceAll('/', '-')}-`));
  try {
    await build(unfinished);
    await writeFile(join(unfinished, STAMP), stamp);
    await replace(built, unfinished);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process that built the same from the same was quicker.
    if (stamp !== (await stampOf(built))) throw error;
  }
}

/** Puts a folder in the place of another, which processes that do the same may take away or bring back meanwhile. */
async function replace(built: string, unfinished: string): Promise<void> {
  await mkdir(dirname(built), { recursive: true });
  for (let tries = 1; ; tries++) {
    try {
      await rm(built, { recursive: true, force: true });
      return await rename(unfinished, built);
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

/** Null for what is not built. */
function stampOf(built: string): Promise<string | null> {
  return readFile(join(built, STAMP), 'utf8').catch(() => null);
}

/** Changes when a file of these does, or its path. Tests and what was built are not looked at. */
async function fingerprint(from: readonly string[], built: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(from.map((one) => filesOf(join(ROOT, one))))).flat()) {
    if (path.startsWith(built) || basename(path).includes('.test.')) continue;
    hash.update(path.slice(ROOT.length)).update('\0');
    hash.update(await readFile(path)).update('\0');
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : [])).sort();
}
