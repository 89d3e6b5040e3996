import { dirname, join, relative, sep } from 'node:path';
import { buildOnce } from '../web/buildOnce.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = 'dist';
/** The process, and its threads under the names of the files that start them where nothing is built. */
const ENTRIES = {
  start: 'start.ts',
  startThread: 'src/graph/threads/thread.ts',
  startReadingThread: 'src/graph/reading/readingThread.ts',
  startArchiveThread: 'src/graph/archive/archiveThread.ts',
};
/**
 * Leaves out what makes a schema a part of a federation: nobody asks for it, and it brings code under the Elastic License,
 * which is none of a free product (docs/decisions/2026-11-30-licences.md).
 */
const withoutFederation = {
  name: 'without federation',
  resolveId: (id: string) => (id === '@apollo/subgraph' ? `\0${id}` : null),
  load: (id: string) => (id === '\0@apollo/subgraph' ? 'export const buildSubgraphSchema = undefined;' : null),
};
/** The expressions by which a module finds another file of its own. */
const PLACE = /new URL\('\.\/start\w+\.js', import\.meta\.url\)|import\.meta\.(?:url|dirname)/g;

/**
 * Puts the server and all libraries it uses into a few files in `dist`, when what they are made of has changed: reading
 * some three thousand modules one by one is what a start would take longest for, and each thread would need a compiler
 * of its own.
 */
export async function buildServer(report: (line: string) => void): Promise<void> {
  await buildOnce({
    folder: FOLDER,
    from: ['start.ts', 'rules', 'src', 'seed', 'database', 'package-lock.json'],
    async build(unfinished) {
      report('Building the server ...');
      const { build } = await import('rolldown');
      await build({
        cwd: ROOT,
        input: ENTRIES,
        platform: 'node',
        plugins: [{ name: 'places', transform: withPlaces }, withoutFederation],
        // Libraries then leave out what they check for those who develop with them.
        transform: {
          define: { 'process.env.NODE_ENV': '"production"', 'globalThis.process.env.NODE_ENV': '"production"' },
        },
        output: {
          dir: unfinished,
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
        },
        logLevel: 'silent',
      });
    },
  });
}

/** Our own modules go on finding the files beside their source; those that start threads find the built ones. */
export function withPlaces(code: string, id: string): string | null {
  const path = relative(ROOT, id).split(sep).join('/');
  if (path.startsWith('..') || path.startsWith('node_modules/')) return null;
  return code.replaceAll(PLACE, (place) => {
    if (place === 'import.meta.url') return `new URL('../${path}', import.meta.url).href`;
    return place === 'import.meta.dirname' ? `(import.meta.dirname + '/../${dirname(path)}')` : place;
  });
}
