import type { FastifyReply } from 'fastify';

/** Aborts with a `TimeoutError` after `timeout` milliseconds, and when the client disconnects before its answer. */
export function requestSignal({ raw }: FastifyReply, timeout: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('Too late.', 'TimeoutError')), timeout);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
