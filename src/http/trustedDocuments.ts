import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendRefusal } from './refusal.ts';

/** Documents that alone are answered: their texts by the SHA-256 of the text in hexadecimal digits, and by the id they were listed under. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** The manifest that Apollo's tools write, and the texts by id that GraphQL Code Generator and Relay write. */
const list = z.union([
  z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) }),
  z.record(z.string(), z.string()),
]);

/** Reads lists of documents. @throws Error that names the file and what is wrong with it. */
export async function readTrustedDocuments(files: readonly string[]): Promise<TrustedDocuments> {
  const lists = await Promise.all(files.map(readList));
  return new Map(lists.flat().flatMap(([id, text]) => [[id, text] as const, [hashOf(text), text] as const]));
}

async function readList(file: string): Promise<[id: string, text: string][]> {
  try {
    const read = list.parse(JSON.parse(await readFile(file, 'utf8')));
    return 'operations' in read && Array.isArray(read.operations)
      ? read.operations.map(({ id, body }) => [id, body])
      : Object.entries(read as Record<string, string>);
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(
      `The list of trusted documents ${file} cannot be used: it must be a manifest of Apollo or texts by id, {"id": "query ..."}.\n${reason}`,
      { cause: error },
    );
  }
}

/** Refuses what is asked in a text that is not listed, before it is read as GraphQL. One that is asked for by its hash is looked up by Apollo. */
export function refuseOthers(trusted: TrustedDocuments) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const text = (request.method === 'GET' ? request.query : request.body) as { query?: unknown } | null | undefined;
    if (typeof text?.query !== 'string' || trusted.has(hashOf(text.query))) return done();
    const message = `Only listed documents are answered here, and the one with the SHA-256 ${hashOf(text.query)} is not listed. Ask whoever runs this endpoint to list it.`;
    sendRefusal(reply, { message, extensions: { code: 'DOCUMENT_NOT_TRUSTED' } });
  };
}

/** The listed documents as the cache of persisted queries, which nothing is added to. Its keys are hashes behind `apq:`. */
export function persistedDocuments(trusted: TrustedDocuments) {
  return {
    get: (key: string) => Promise.resolve(trusted.get(key.replace(/^apq:/, ''))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
