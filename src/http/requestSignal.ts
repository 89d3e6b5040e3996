import type { FastifyReply } from 'fastify';

/** Given when a request has taken so long (milliseconds), a `TimeoutError`, or when the client has gone before its answer. */
export function requestSignal({ raw }: FastifyReply, timeout: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('Too late.', 'TimeoutError')), timeout);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
