import { existsSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { FRAMED } from './contentSecurity.ts';

const HOUR = 60 * 60;
const YEAR = 365 * 24 * HOUR;
/** The script that other sites load. */
const WIDGET = 'widget.js';

/** The addresses of pages; a browser gets the same document at each, and what is shown there is up to the pages. */
const PAGES = [
  ...[
    '/',
    '/organisations',
    '/projects',
    '/calls',
    '/search',
    '/letter',
    '/consortium',
    '/consortium/letter',
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
    '/widget',
    '/explore/*',
    '/brief/*',
    '/without/*',
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
 * Serves the built pages of `folder`: files named by their content are cached for a year, the document is not cached. One page
 * alone may stand in a frame of another site, which loads `widget.js` for it. At an address that is no page a browser gets the
 * document with 404, everyone else what the server says.
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
      const isWidget = path.startsWith(join(folder, WIDGET));
      const kept = isWidget ? `public, max-age=${HOUR}` : 'no-cache';
      reply.setHeader('cache-control', named ? `public, max-age=${YEAR}, immutable` : kept);
      if (isWidget) reply.setHeader('cross-origin-resource-policy', 'cross-origin');
    },
  });
  for (const address of PAGES) app.get(address, (_request, reply) => sendDocument(reply));
  app.get('/embed/ways', { helmet: FRAMED }, (_request, reply) => sendDocument(reply));
}

/** The one document of all pages. */
export function sendDocument(reply: FastifyReply): FastifyReply {
  return reply.sendFile('index.html');
}
