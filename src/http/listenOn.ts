import type { FastifyInstance } from 'fastify';

/** Listens, and gives the address. @throws Error that names the variable of the port where another program has it */
export async function listenOn(
  app: FastifyInstance,
  { host, port, variable }: { host: string; port: number; variable: string },
): Promise<string> {
  return app.listen({ host, port }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    throw new Error(`Port ${port} on ${host} is in use by another program. Set ${variable} to a free one.`);
  });
}
