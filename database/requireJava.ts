import { isDownloaded } from './downloadNeo4j.ts';
import { findJava } from './findJava.ts';
import { runCommand } from './runCommand.ts';

/** Gives the Java that can run Neo4j; Maven is asked for only when there is something to download. @throws Error that says what to install */
export async function requireJava(javaHome: string | undefined, libraryDirectory: string): Promise<string> {
  const { command, found } = await findJava(javaHome);
  const needsMaven = !(await isDownloaded(libraryDirectory));
  const hasMaven = !needsMaven || (await runCommand('mvn', ['--version'], { timeout: 30_000 })).code === 0;
  if (command && hasMaven) return command;
  throw new Error(
    'There is nothing here to run Neo4j with. Do one of these and try again:\n' +
      '- install Docker (with `docker compose`) and start it;\n' +
      '- install Java 17 or 21, and Maven (the command `mvn`);\n' +
      '- set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that you have.\n' +
      `Found: ${found}, ${hasMaven ? 'Maven' : 'no Maven'}, no Docker engine that answers.`,
  );
}
