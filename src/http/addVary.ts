import type { FastifyReply } from 'fastify';

/** Adds headers of requests to those that an answer depends on, of which CORS may have named some. */
export function addVary(reply: FastifyReply, names: string): void {
  void reply.header('vary', [reply.getHeader('vary'), names].flat().filter(Boolean).join(', '));
}
