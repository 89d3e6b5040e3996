import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deadline } from '../../Deadline.ts';
import { requestDeadline } from '../requestDeadline.ts';
import { clientOf } from './clientOf.ts';
import type { Turnstile } from './Turnstile.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The time that the request has, its wait for a turn included. */
    deadline: Deadline;
    /** The name under which it is counted. */
    client: string;
  }
}

/** The hooks of a route whose requests have a deadline and are let in by a turnstile. */
export function admit(limit: number, turnstile: Turnstile | null) {
  return {
    onRequest(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
      request.deadline = requestDeadline(reply, limit);
      request.client = clientOf(request.ip);
      done();
    },
    async preHandler(request: FastifyRequest, reply: FastifyReply): Promise<void> {
      if (!turnstile) return;
      const leave = await turnstile.enter(request.client, request.deadline);
      if (reply.raw.closed) leave();
      else reply.raw.once('close', leave);
    },
  };
}
