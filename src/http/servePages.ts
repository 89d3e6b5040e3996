import { existsSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const YEAR = 365 * 24 * 60 * 60;

/** The addresses of pages; a browser gets the same document at each, and what is shown there is up to the pages. */
const PAGES = [
  ...[
    '/',
    '/organisations',
    '/projects',
    '/calls',
    '/search',
    '/letter',
    '/doors',
    '/new',
    '/changes',
    '/compare',
    '/kept',
    '/kept/shared',
    '/funding',
    '/data',
    '/data/*',
    '/api',
    '/api/guide',
    '/api/guide/*',
    '/explore/*',
    '/brief/*',
  ],
  ...[
    'organisation',
    'project',
    'cluster',
    'programme',
    'funder',
    'country',
    'region',
    'field',
    'agreement',
    'call',
  ].map((kind) => `/${kind}/*`),
];

/**
 * Serves the built pages of `folder`: files named by their content are cached for a year, the document is not cached. At an
 * address that is no page a browser gets the document with 404, everyone else what the server says.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', (_request, reply) => reply.code(503).send('The pages are not built: run `npm run build`.'));
    return;
  }
  await app.register(serveFiles, {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const named = path.startsWith(join(folder, 'assets'));
      reply.setHeader('cache-control', named ? `public, max-age=${YEAR}, immutable` : 'no-cache');
    },
  });
  for (const address of PAGES) app.get(address, (_request, reply) => sendDocument(reply));
}

/** The one document of all pages. */
export function sendDocument(reply: FastifyReply): FastifyReply {
  return reply.sendFile('index.html');
}
