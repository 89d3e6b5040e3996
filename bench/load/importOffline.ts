import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findJava } from '../../database/findJava.ts';
import { runCommand } from '../../database/runCommand.ts';
import { type GraphCsv, LIST_DELIMITER } from './writeGraphCsv.ts';

const LIBRARY = join(import.meta.dirname, '../../.neo4j/lib', '*');

/**
 * Neo4j's own bulk import of a graph into a database that is not running, without constraints and indexes.
 * @returns its wall time in seconds
 * @throws Error with what it printed, where it failed
 */
export async function importOffline(
  { nodes, relationships }: GraphCsv,
  { home, javaHome }: { home: string; javaHome?: string | undefined },
): Promise<number> {
  await mkdir(home, { recursive: true });
  const { command, found } = await findJava(javaHome);
  if (command === null) throw new Error(`Java 17 or 21 is needed to run neo4j-admin; there is ${found}.`);
  const words = [
    ...['-Xmx1g', '-cp', LIBRARY, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
    ...['--overwrite-destination', '--multiline-fields=true', `--array-delimiter=${LIST_DELIMITER}`],
    ...nodes.map((path) => `--nodes=${path}`),
    ...relationships.map((path) => `--relationships=${path}`),
  ];
  const began = performance.now();
  const { code, output } = await runCommand(command, words, { environment: { NEO4J_HOME: home, NEO4J_CONF: home } });
  if (code !== 0) throw new Error(`neo4j-admin failed.\n${output}`);
  return (performance.now() - began) / 1000;
}
