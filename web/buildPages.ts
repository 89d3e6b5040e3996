import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'web/dist');
/** Where they are built, so that a build that fails or is killed leaves the pages that were there. */
const UNFINISHED = join(ROOT, 'node_modules/.pages');
const STAMP = '.built-from';
/** What the built pages depend on besides the files of `web/`. */
const ALSO = ['package-lock.json'];

/** Builds the pages into `web/dist` when what they are built from has changed since; works without a network. */
export async function buildPages(report: (line: string) => void): Promise<void> {
  const stamp = await fingerprint();
  if (stamp === (await readFile(join(BUILT, STAMP), 'utf8').catch(() => null))) return;
  report('Building the pages ...');
  await bundle();
  await compressFiles();
  await writeFile(join(UNFINISHED, STAMP), stamp);
  await rm(BUILT, { recursive: true, force: true });
  await rename(UNFINISHED, BUILT);
}

/** As it is shipped, whatever the environment of the process that builds: React has another, slower self for tests. */
async function bundle(): Promise<void> {
  const { build } = await import('vite');
  const before = env.NODE_ENV;
  env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(ROOT, 'web/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: UNFINISHED, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete env.NODE_ENV;
    else env.NODE_ENV = before;
  }
}

async function fingerprint(): Promise<string> {
  const found = await readdir(join(ROOT, 'web'), { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const sources = files.filter((file) => !file.startsWith(BUILT)).sort();
  const hash = createHash('sha256');
  for (const file of [...sources, ...ALSO.map((name) => join(ROOT, name))]) {
    hash
      .update(file.slice(ROOT.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Compressed once here, not with every answer. */
async function compressFiles(): Promise<void> {
  const names = await readdir(UNFINISHED, { recursive: true });
  for (const name of names.filter((one) => /\.(js|css|html|svg|json)$/.test(one))) {
    const file = join(UNFINISHED, name);
    const content = await readFile(file);
    await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
    await writeFile(`${file}.gz`, await promisify(gzip)(content));
  }
}
