import type { FastifyReply } from 'fastify';
import { Deadline } from '../Deadline.ts';

/** The time that a request has, at most `limit` milliseconds; it ends when the client disconnects before its answer. */
export function requestDeadline({ raw }: FastifyReply, limit: number): Deadline {
  const deadline = new Deadline(limit);
  raw.once('close', () => (raw.writableFinished ? deadline.finish() : deadline.abandon()));
  return deadline;
}
