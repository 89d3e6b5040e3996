import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Has everything that is done for a request belong to its span; behind the hook that begins it. */
export function traceRequests(app: FastifyInstance): void {
  const goOn = (request: FastifyRequest, _reply: FastifyReply, done: () => void): void => {
    if (request.span) request.span.run(done);
    else done();
  };
  app.addHook('onRequest', goOn);
  // Again: the body comes by events of the connection, which belong to no request.
  app.addHook('preValidation', goOn);
}
