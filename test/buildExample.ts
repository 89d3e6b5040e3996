import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENDPOINT } from './documented.ts';

const EXAMPLES = join(import.meta.dirname, '..', 'examples');

/** Reads an example that needs no build, made to ask the product at `url`: its files by their paths. */
export async function readExample(name: string, url: string): Promise<Record<string, string>> {
  const text = await readFile(join(EXAMPLES, name, 'index.html'), 'utf8');
  return { '/': text.replaceAll(ENDPOINT, url) };
}

/** Builds an example as its `npm run build` does, made to ask the product at `url`: its files by their paths. */
export async function buildExample(name: string, url: string): Promise<Record<string, string>> {
  const { build } = await import('vite');
  const built = await build({
    root: join(EXAMPLES, name),
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false },
  });
  if (!('output' in built)) throw new Error('The example was not built once.');
  const files = built.output.map((one) => [
    one.fileName === 'index.html' ? '/' : `/${one.fileName}`,
    String(one.type === 'chunk' ? one.code : one.source).replaceAll(ENDPOINT, url),
  ]);
  return Object.fromEntries(files) as Record<string, string>;
}
