import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databasePid, endDatabaseProcess, homeOption, pidFile } from './databaseProcess.ts';
import { hasPassword, keepPassword } from './databasePassword.ts';
import { endProcess } from './endProcess.ts';
import { writeNeo4jConfiguration } from './neo4jConfiguration.ts';
import { javaCommand, type Neo4jProgram, runAdminTool } from './runAdminTool.ts';
import { type SupervisedProcess, spawnSupervised } from './spawnSupervised.ts';
import { utf8Environment } from './utf8Environment.ts';
import { consoleLog, type StartedProcess } from './whenReady.ts';

/** Options for starting Neo4j on a Java of this machine. */
export interface JavaStart extends Neo4jProgram {
  boltPort: number;
  password: string;
  /** Lets it outlive this process. */
  keepRunning: boolean;
  settings?: Readonly<Record<string, string>>;
}

/** Starts the downloaded Neo4j on Java; the caller waits until it answers. */
export async function startJavaDatabase(start: JavaStart): Promise<StartedProcess> {
  const { directory } = start;
  await mkdir(join(directory, 'logs'), { recursive: true });
  await writeNeo4jConfiguration(directory, start.boltPort, start.settings);
  if (!hasPassword(directory)) await setInitialPassword(start);
  const command = [...javaCommand(start), ...serverArguments(directory)];
  if (start.keepRunning) return startDetached(command, directory);
  const logFile = consoleLog(directory);
  return startSupervised(spawnSupervised(command, { logFile, pidFile: pidFile(directory) }), directory);
}

function serverArguments(directory: string): string[] {
  const configuration = `--config-dir=${join(directory, 'conf')}`;
  return ['org.neo4j.server.CommunityEntryPoint', homeOption(directory), configuration, '--console-mode'];
}

/** The password goes through a file: command lines are there for every user of the machine to read. */
async function setInitialPassword(start: JavaStart): Promise<void> {
  const { directory, password } = start;
  await keepPassword(directory, password);
  const argument = join(directory, 'password-argument');
  // After `--` nothing is taken for an option, so that a password may begin with a dash.
  await writeFile(argument, `--\n"${password.replace(/["\\]/g, '\\$&')}"\n`, { mode: 0o600 });
  const { code, output } = await runAdminTool(start, ['dbms', 'set-initial-password', `@${argument}`]);
  await rm(argument);
  if (code !== 0) throw new Error(`The password of the new database could not be set. Neo4j says:\n${output}`);
}

/** A supervisor with no exit code was killed itself, and has left Neo4j behind. */
function startSupervised(supervised: SupervisedProcess, directory: string): StartedProcess {
  const gone = supervised.ended.then((code) => (code === null ? endDatabaseProcess(directory) : false));
  return {
    hasEnded: supervised.hasEnded,
    ended: gone,
    release: supervised.release,
    stop: async () => {
      await supervised.end();
      await gone;
    },
  };
}

async function startDetached([java = 'java', ...parameters]: string[], directory: string): Promise<StartedProcess> {
  const log = openSync(consoleLog(directory), 'w');
  const child = spawn(java, parameters, { detached: true, env: utf8Environment(), stdio: ['ignore', log, log] });
  child.unref();
  await writeFile(pidFile(directory), `${child.pid}\n`).catch(async (error: unknown) => {
    // Nobody would find it.
    const isThere = () => child.exitCode === null && child.signalCode === null;
    if (child.pid) await endProcess(child.pid, isThere);
    throw error;
  });
  return {
    hasEnded: async () => (await databasePid(directory)) === null,
    release: () => {},
    stop: async () => void (await endDatabaseProcess(directory)),
  };
}
