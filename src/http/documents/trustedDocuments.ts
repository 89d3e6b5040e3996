import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendRefusal } from '../refusal.ts';

/** The file beside the built pages that lists what they ask. */
export const OWN_DOCUMENTS = '.documents.json';

/** Documents that alone are answered: their texts by SHA-256 in hexadecimal digits, and by the id they were listed under. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Ids and texts of the manifest that Apollo's tools write, or of texts by id, as GraphQL Code Generator and Relay write them. */
const list = z.union([
  z
    .object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
]);

/** Reads lists of documents. @throws Error that names the file and what is wrong with it. */
export async function readTrustedDocuments(files: readonly string[]): Promise<TrustedDocuments> {
  const lists = await Promise.all(files.map(readList));
  return new Map(lists.flat().flatMap(([id, text]) => [[id, text] as const, [hashOf(text), text] as const]));
}

async function readList(file: string): Promise<readonly (readonly [id: string, text: string])[]> {
  try {
    return list.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(
      `The list of trusted documents ${file} cannot be used: it must be a manifest of Apollo or texts by id, {"id": "query ..."}.\n${reason}`,
      { cause: error },
    );
  }
}

/** Refuses a text that is not listed, before it is read as GraphQL. One that is asked for by its hash is looked up by Apollo. */
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
