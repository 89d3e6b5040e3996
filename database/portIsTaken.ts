import { createServer } from 'node:net';

/** Checks whether another program listens on this port of 127.0.0.1. */
export function portIsTaken(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
  });
}

/** Throws, with what to do about it, when another program listens on this port. */
export async function assertPortIsFree(port: number): Promise<void> {
  if (!(await portIsTaken(port))) return;
  throw new Error(
    `Port ${port} is in use by another program. ` +
      'Set NEO4J_LOCAL_PORT to a free port, or NEO4J_URI to use the Neo4j that listens there.',
  );
}
