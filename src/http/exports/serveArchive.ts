import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { notFound, unavailable } from '../../errors.ts';
import type { Descriptions } from '../../graph/archive/describePackage.ts';
import type { ArchiveFile, GraphArchive } from '../../graph/archive/GraphArchive.ts';
import { readDescription } from '../../graph/archive/readDescription.ts';
import { TABLES } from '../../neo4j/tables/tables.ts';
import { admit } from '../fair/admit.ts';
import type { Turnstile } from '../fair/Turnstile.ts';
import { asRefusal, sendRefusal } from '../refusal.ts';
import { sendFile } from './sendFile.ts';

/** By how much longer than a file that is computed a whole archive may be sent: it takes no work, and a part of it can be asked for. */
const SENT_LONGER = 10;

/** The parts that the archive is served by. */
export interface ArchiveRoutes {
  /** Null where none is kept. */
  archive: Pick<GraphArchive, 'current'> | null;
  /** The longest that a computed file may take. Milliseconds. */
  limit: number;
  /** Of archives alone, so that slow readers of these keep no place of a file that is computed. */
  turnstile: Turnstile | null;
}

/**
 * Serves the whole graph of the version that is answered from: `/export/graph.zip`, of which parts can be asked for, and
 * its description alone, `/export/datapackage.json`.
 */
export function serveArchive(app: FastifyInstance, { archive, limit, turnstile }: ArchiveRoutes): void {
  const serve = (
    url: string,
    send: (request: FastifyRequest, reply: FastifyReply, file: ArchiveFile) => Promise<FastifyReply>,
  ): unknown =>
    app.route({
      url,
      // HEAD by ourselves: that of Fastify would read the file and then say that it is empty.
      method: ['GET', 'HEAD'],
      ...admit(limit * SENT_LONGER, turnstile),
      async handler(request, reply) {
        try {
          const file = await currentOf(archive, request, limit);
          void reply.header('x-graph-version', String(file.version)).header('cache-control', 'no-cache');
          return await send(request, reply, file);
        } catch (error) {
          const refusal = asRefusal(error) ?? (isGone(error) ? asRefusal(unavailable(GONE)) : null);
          if (!refusal) throw error;
          return sendRefusal(reply, refusal);
        }
      },
    });
  serve('/export/graph.zip', (request, reply, { version, hash, path, size }) => {
    const saved = { type: 'application/zip', name: `life-sciences-graph-${version}.zip` };
    return sendFile(request, reply, { path, size, etag: `"${version}-${hash}"`, ...saved });
  });
  serve('/export/datapackage.json', async (_request, reply, { path }) => {
    const description = await readDescription(path);
    return reply.type('application/json; charset=utf-8').send(description);
  });
}

/** The wait for an archive that is being made is no longer than that for a computed file. */
async function currentOf(
  archive: ArchiveRoutes['archive'],
  { deadline }: FastifyRequest,
  limit: number,
): Promise<ArchiveFile> {
  if (!archive)
    throw notFound('No archive of the graph is kept here. `/export/projects.csv` and the like have its tables.');
  const wait = deadline.part(limit);
  return archive.current(wait).finally(() => wait.finish());
}

const GONE = 'The archive of the graph has just been replaced. Ask again.';

/** True where an archive was removed between being found and being opened. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The descriptions of the schema that columns refer to, by their place. */
export function columnDescriptions(schema: GraphQLSchema): Descriptions {
  const places = new Set(TABLES.flatMap(({ columns }) => columns.map(({ described }) => described)));
  const found: Record<string, string> = {};
  for (const place of places) {
    const [, name, field] = /^(\w+)\.(\w+)$/.exec(place) ?? [];
    const type = schema.getType(name ?? '');
    const description = isObjectType(type) ? type.getFields()[field ?? '']?.description : null;
    if (typeof description === 'string') found[place] = description;
  }
  return found;
}
