import { delimiter, join } from 'node:path';
import { JAVA_OPTIONS } from './neo4jConfiguration.ts';
import { type CommandOutcome, runCommand } from './runCommand.ts';

/** A Java, the downloaded Neo4j, and the folder of a database. */
export interface Neo4jProgram {
  java: string;
  directory: string;
  libraryDirectory: string;
}

/** The command that runs a class of Neo4j, up to its name. */
export function javaCommand({ java, directory, libraryDirectory }: Neo4jProgram): string[] {
  return [java, ...JAVA_OPTIONS, '-cp', [join(directory, 'conf'), join(libraryDirectory, '*')].join(delimiter)];
}

/** Runs `neo4j-admin` on the database of this folder, which must not run, to its end. */
export function runAdminTool(program: Neo4jProgram, words: readonly string[]): Promise<CommandOutcome> {
  const { directory } = program;
  const [java = 'java', ...options] = javaCommand(program);
  const environment = { NEO4J_HOME: directory, NEO4J_CONF: join(directory, 'conf') };
  return runCommand(java, [...options, 'org.neo4j.cli.AdminTool', ...words], { environment });
}
