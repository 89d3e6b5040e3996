import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { buildOnce } from './buildOnce.ts';

/** Builds the pages into `web/dist` when what they are built from has changed since; works without a network. */
export async function buildPages(report: (line: string) => void): Promise<void> {
  await buildOnce({
    folder: 'web/dist',
    from: ['web', 'docs/api', 'docs/errors.md', 'package-lock.json'],
    async build(unfinished) {
      report('Building the pages ...');
      await bundle(unfinished);
      await compressFiles(unfinished);
      await writeDocuments(unfinished);
    },
  });
}

/** As it is shipped, whatever the environment of the process that builds: React has another, slower self for tests. */
async function bundle(folder: string): Promise<void> {
  const { build } = await import('vite');
  const before = env.NODE_ENV;
  env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(import.meta.dirname, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: folder, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete env.NODE_ENV;
    else env.NODE_ENV = before;
  }
}

/** Writes down what the pages ask, for servers that answer listed documents alone. */
async function writeDocuments(folder: string): Promise<void> {
  const generated: Readonly<Record<string, unknown>> = await import('./src/graphql/generated.ts');
  const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'));
  const texts = Object.fromEntries(documents.map(([name, document]) => [name, String(document)]));
  await writeFile(join(folder, '.documents.json'), JSON.stringify(texts));
}

/** Compressed once here, not with every answer. */
async function compressFiles(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((one) => /\.(js|css|html|svg|json)$/.test(one))) {
    const file = join(folder, name);
    const content = await readFile(file);
    await writeFile(`${file}.br`, await promisify(brotliCompress)(content));
    await writeFile(`${file}.gz`, await promisify(gzip)(content));
  }
}
