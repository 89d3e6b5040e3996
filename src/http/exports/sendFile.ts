import { open } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noteCode } from '../refusal.ts';

/** A file that never changes. */
export interface SentFile {
  path: string;
  /** Bytes. */
  size: number;
  /** Strong: the same bytes wherever it is the same. With its quotation marks. */
  etag: string;
  type: string;
  /** The name under which it is to be saved. */
  name: string;
}

/** Bytes of a file, both ends included; null for all of it. */
type Range = { from: number; to: number } | null;

/**
 * Sends a file, or the part of it that `Range` asks for (206), by RFC 9110: a part only of the file that `If-Range`
 * names, 304 where the client has it, 416 for a part behind its end, all of it for more than one part. HEAD gets the head
 * of the whole: `Range` is of GET alone.
 * @throws what the file system throws, before anything is sent
 */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, file: SentFile): Promise<FastifyReply> {
  const { etag, size } = file;
  void reply.header('etag', etag).header('accept-ranges', 'bytes');
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  const { range, 'if-range': unless } = request.headers;
  const asked = request.method === 'GET' && (unless === undefined || unless === etag) ? range : undefined;
  const part = asked === undefined ? null : rangeOf(asked, size);
  if (part === 'BEYOND') {
    void reply.header('content-range', `bytes */${size}`);
    const message = `The file has ${size.toLocaleString('en')} bytes, and the range ${JSON.stringify(asked?.slice(0, 80))} asks for none of them.`;
    noteCode(reply, 'BAD_REQUEST');
    return reply.code(416).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  }
  const { from, to } = part ?? { from: 0, to: size - 1 };
  // Opened before anything is promised: it may have been removed meanwhile.
  const opened = request.method === 'HEAD' ? null : await open(file.path);
  void reply.type(file.type).header('content-disposition', `attachment; filename="${file.name}"`);
  if (part) void reply.code(206).header('content-range', `bytes ${from}-${to}/${size}`);
  void reply.header('content-length', String(to - from + 1));
  if (!opened) return reply.send();
  // A client that has gone ends it, and the time of the request does.
  return reply.send(addAbortSignal(request.deadline.signal, opened.createReadStream({ start: from, end: to })));
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim()));
}

/** The part that is asked for; all where it cannot be read, or where it is more than one. */
export function rangeOf(header: string, size: number): Range | 'BEYOND' {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim()) ?? [];
  if (first === '' && last === '') return null;
  if (first === '') return Number(last) === 0 ? 'BEYOND' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const [from, to] = [Number(first), last === '' ? size - 1 : Number(last)];
  if (last !== '' && to < from) return null;
  return from < size ? { from, to: Math.min(to, size - 1) } : 'BEYOND';
}
