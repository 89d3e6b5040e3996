import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { assertPortIsFree } from './portIsTaken.ts';
import { runCommand, type CommandOutcome } from './runCommand.ts';
import { spawnSupervised } from './spawnSupervised.ts';
import type { StartedProcess } from './whenReady.ts';

const CHECKOUT = resolve(import.meta.dirname, '..');

/** A container of `docker-compose.yml`, and the directory that it stands for. */
export interface DockerStart {
  directory: string;
  boltPort: number;
  password: string;
  /** Lets it outlive this process. */
  keepRunning: boolean;
}

/** Checks that a Docker engine answers and its client knows `docker compose`. */
export async function dockerAnswers(): Promise<boolean> {
  for (const parameters of [['info'], ['compose', 'version']]) {
    if ((await runCommand('docker', parameters, { timeout: 5000 })).code !== 0) return false;
  }
  return true;
}

/** The port of this directory's container; null when it does not run. */
export async function dockerPort(directory: string): Promise<number | null> {
  const { code, output } = await runCommand('docker', compose(directory, 'port', 'neo4j', '7687'), environmentOf());
  const port = /:(\d+)$/m.exec(output)?.[1];
  return code === 0 && port ? Number(port) : null;
}

/** Starts Neo4j in Docker and waits until its health check passes. */
export async function startDockerDatabase(start: DockerStart): Promise<StartedProcess> {
  const { directory, keepRunning } = start;
  await assertPortIsFree(start.boltPort);
  await mkdir(join(directory, 'logs'), { recursive: true });
  const environment = { NEO4J_LOCAL_PORT: String(start.boltPort), NEO4J_PASSWORD: start.password };
  const logFile = join(directory, 'logs', 'docker.log');
  const stop = ['docker', ...compose(directory, 'stop', 'neo4j')];
  const supervised = keepRunning ? null : spawnSupervised(stop, { logFile, atEnd: true, environment });
  const outcome = await runCommand('docker', compose(directory, 'up', '-d', '--wait', 'neo4j'), { environment });
  if (outcome.code !== 0) {
    await supervised?.end();
    throw new Error(`Docker could not start Neo4j. It says:\n${outcome.output.split('\n').slice(-15).join('\n')}`);
  }
  return {
    hasEnded: async () => (await dockerPort(directory)) === null,
    release: () => supervised?.release(),
    stop: async () => void (supervised ? await supervised.end() : await stopDockerDatabase(directory)),
  };
}

/** Stops this directory's container, and keeps its data. */
export function stopDockerDatabase(directory: string): Promise<CommandOutcome> {
  return runCommand('docker', compose(directory, 'stop', 'neo4j'), environmentOf());
}

/** Removes this directory's container and its data. */
export function wipeDockerDatabase(directory: string): Promise<CommandOutcome> {
  return runCommand('docker', compose(directory, 'down', '-v'), environmentOf());
}

/** Each directory has a container and a volume of its own; the default one those of a plain `docker compose up`. */
function compose(directory: string, ...parameters: string[]): string[] {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const project = directory === join(CHECKOUT, '.neo4j') ? [] : ['-p', `life-sciences-graph-${name}`];
  return ['compose', '-f', join(CHECKOUT, 'docker-compose.yml'), ...project, ...parameters];
}

/** Compose wants a password to read its file by, also where it sets none. */
function environmentOf(): { environment: Record<string, string> } {
  return { environment: { NEO4J_PASSWORD: 'not-needed-here' } };
}
