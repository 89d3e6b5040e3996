import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from './freePort.ts';
import { assertPortIsFree, portIsTaken } from './portIsTaken.ts';

async function listen(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
}

test('a free port can be listened on, and is taken from then on', async () => {
  const port = await freePort();
  expect(await portIsTaken(port)).toBe(false);
  await assertPortIsFree(port);
  await listen(port);
  expect(await portIsTaken(port)).toBe(true);
  expect(await freePort()).not.toBe(port);
});

test('whoever needs a taken port is told which one, and what to do', async () => {
  const port = await freePort();
  await listen(port);
  await expect(assertPortIsFree(port)).rejects.toThrow(
    new Error(
      `Port ${port} is in use by another program. ` +
        'Set NEO4J_LOCAL_PORT to a free port, or NEO4J_URI to use the Neo4j that listens there.',
    ),
  );
});

test('an address that cannot be listened on at all is an error, not a taken port', async () => {
  await expect(portIsTaken(65_536)).rejects.toThrow(RangeError);
});
