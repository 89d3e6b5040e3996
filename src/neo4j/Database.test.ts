import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { Deadline } from '../Deadline.ts';
import type { TellChange } from './Breaker.ts';
import { type Database, openDatabase } from './Database.ts';

const row = z.object({ one: z.number() });
const opened: Database[] = [];
const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  sockets.splice(0).forEach((socket) => socket.destroy());
  for (const server of servers.splice(0)) server.close();
  for (const database of opened.splice(0)) await database.close();
});

/** A server that takes connections and does what the test says with them. */
async function serverThat(take: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    take(socket);
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

function databaseAt(port: number, timeout = 200, tell?: TellChange): Database {
  const uri = `bolt://127.0.0.1:${port}`;
  const database = openDatabase({ uri, user: 'neo4j', password: 'secret', database: 'neo4j', timeout }, tell);
  opened.push(database);
  return database;
}

test('a database that nothing listens for is UNAVAILABLE, to what reads and to generated resolvers', async () => {
  const port = await serverThat(() => undefined);
  await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
  const database = databaseAt(port);
  const away = {
    message: 'The database cannot be reached at the moment. Ask again in a few seconds.',
    extensions: { code: 'UNAVAILABLE' },
  };
  await expect(database.read('RETURN 1 AS one', {}, row)).rejects.toMatchObject(away);
  const statements: string[] = [];
  const context = database.executionContext((cypher) => statements.push(cypher));
  await expect(context.run('RETURN 2 AS one', {})).rejects.toMatchObject(away);
  await expect(database.executionContext().run('RETURN 3 AS one', {})).rejects.toMatchObject(away);
  expect(statements).toEqual(['RETURN 2 AS one']);
});

test('a database that hangs up is UNAVAILABLE', async () => {
  const database = databaseAt(await serverThat((socket) => socket.destroy()));
  await expect(database.read('RETURN 1 AS one', {}, row)).rejects.toMatchObject({
    extensions: { code: 'UNAVAILABLE' },
  });
});

test('a database that takes the connection and never answers is UNAVAILABLE', async () => {
  const database = databaseAt(await serverThat(() => undefined));
  await expect(database.read('RETURN 1 AS one', {}, row, 1)).rejects.toMatchObject({
    extensions: { code: 'UNAVAILABLE' },
  });
});

test('while it is away nobody waits, and each change is told once', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const told: (string | null)[] = [];
  let attempts = 0;
  const port = await serverThat((socket) => {
    attempts++;
    socket.destroy();
  });
  const database = databaseAt(port, 200, (reason) => told.push(reason));
  const request = database.until(new Deadline(60_000));
  const away = { message: 'The database cannot be reached at the moment. Ask again in a few seconds.' };
  const ask = () => request.read('RETURN 1 AS one', {}, row);
  expect(database.awaySince).toBeNull();
  await expect(ask()).rejects.toMatchObject(away);
  const first = attempts;
  const since = Date.now();
  expect(database.awaySince).toBe(since);
  await expect(ask()).rejects.toMatchObject(away);
  await expect(database.executionContext().run('RETURN 1', {})).rejects.toMatchObject(away);
  expect(attempts).toBe(first);
  vi.setSystemTime(Date.now() + 1_000);
  await expect(ask()).rejects.toMatchObject(away);
  await vi.waitFor(() => expect(attempts).toBeGreaterThan(first));
  expect([told.length, database.awaySince]).toEqual([1, since]);
});

test('what it was opened with is there for whoever opens another', () => {
  expect(databaseAt(7687, 300).options).toEqual({
    uri: 'bolt://127.0.0.1:7687',
    user: 'neo4j',
    password: 'secret',
    database: 'neo4j',
    timeout: 300,
  });
});
