import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writeFileWhole } from './writeFileWhole.ts';

/** Options of the Java machine: the memory fits a graph of 80,000 projects and 430,000 participations with room to spare. */
export const JAVA_OPTIONS: readonly string[] = [
  '-Xms512m',
  '-Xmx1g',
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
];

/**
 * The settings of a local database: Bolt on the loopback and nothing else, and a bound on everything that has none by
 * default; `more` goes last.
 */
export function neo4jConfiguration(boltPort: number, more: Readonly<Record<string, string>> = {}): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '512m',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'dbms.usage_report.enabled': 'false',
    'db.transaction.timeout': '120s',
    'db.transaction.monitor.check.interval': '100ms',
    'db.memory.transaction.max': '640m',
    'db.lock.acquisition.timeout': '10s',
    'db.logs.query.enabled': 'OFF',
    'db.tx_log.rotation.retention_policy': '256M size',
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return ['# Rewritten at every start.', ...lines, ''].join('\n');
}

/** Writes the configuration of the database in this directory. */
export async function writeNeo4jConfiguration(
  directory: string,
  boltPort: number,
  more?: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(join(directory, 'conf'), { recursive: true });
  await writeFileWhole(join(directory, 'conf', 'neo4j.conf'), neo4jConfiguration(boltPort, more));
}

/**
 * The port that the database in this directory was last started on.
 * @throws Error where the configuration names none
 */
export async function readBoltPort(directory: string): Promise<number> {
  const file = join(directory, 'conf', 'neo4j.conf');
  const text = await readFile(file, 'utf8').catch(() => '');
  const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(text)?.[1];
  if (port) return Number(port);
  throw new Error(
    `${relative('.', file)} does not say on which port Neo4j listens, which runs already. Stop it (\`npm run db -- stop\`) and start again.`,
  );
}
