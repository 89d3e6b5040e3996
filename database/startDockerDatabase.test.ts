import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { freePort } from './freePort.ts';
import { fakePrograms, scratchFolder } from './scratchForTests.ts';
import { dockerAnswers, dockerPort, startDockerDatabase } from './startDockerDatabase.ts';

/** Writes down each call; answers `port` with the one it was started on, as long as it runs. */
const docker = (folder: string): string => `echo "$@" >> "${folder}/calls"
case "$*" in
  *" up "*) echo "127.0.0.1:$NEO4J_LOCAL_PORT" > "${folder}/running"; echo "$NEO4J_PASSWORD" > "${folder}/secret";;
  *" stop "*) rm -f "${folder}/running";;
  *" port "*) cat "${folder}/running";;
esac`;

/** The subcommands that docker was called with, in order. */
async function calls(folder: string): Promise<string[]> {
  const lines = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');
  return lines.map((line) => line.replace(/^compose -f \S+docker-compose\.yml -p life-sciences-graph-\w{12} /, ''));
}

test('Docker answers when both its engine and compose do', async () => {
  await fakePrograms({ docker: 'exit 0' });
  expect(await dockerAnswers()).toBe(true);
  await fakePrograms({ docker: '[ "$1" = info ]' });
  expect(await dockerAnswers()).toBe(false);
  await fakePrograms({ docker: '[ "$1" != info ]' });
  expect(await dockerAnswers()).toBe(false);
});

test('a container gets the port and the password, and is stopped when its owner says so', async () => {
  const folder = await scratchFolder();
  await fakePrograms({ docker: docker(folder) });
  const boltPort = await freePort();
  const start = { directory: folder, boltPort, password: 'a password', keepRunning: false };
  expect(await dockerPort(folder)).toBeNull();
  const started = await startDockerDatabase(start);
  expect(await dockerPort(folder)).toBe(boltPort);
  expect(await started.hasEnded()).toBe(false);
  expect(await readFile(join(folder, 'secret'), 'utf8')).toBe('a password\n');
  await started.stop();
  expect(await started.hasEnded()).toBe(true);
  const all = await calls(folder);
  expect(all.filter((call) => !call.startsWith('port'))).toEqual(['up -d --wait neo4j', 'stop neo4j']);
});

test('a container that does not start is told of in the words of Docker', async () => {
  const folder = await scratchFolder();
  await fakePrograms({ docker: `${docker(folder)}\ncase "$*" in *" up "*) echo no space left; exit 1;; esac` });
  const start = { directory: folder, boltPort: await freePort(), password: 'a password', keepRunning: false };
  await expect(startDockerDatabase(start)).rejects.toThrow(
    new Error('Docker could not start Neo4j. It says:\nno space left'),
  );
  await vi.waitFor(() => expect(access(join(folder, 'running'))).rejects.toThrow('ENOENT'), { timeout: 20_000 });
});
