import { existsSync } from 'node:fs';
import { placesOf } from './healRestore.ts';
import { requireJava } from './requireJava.ts';
import type { Neo4jProgram } from './runAdminTool.ts';
import { LIBRARY_DIRECTORY } from './startDatabase.ts';
import { dockerAnswers } from './startDockerDatabase.ts';

/**
 * Copies the local database as `how` does, with the program that belongs to it.
 * @throws Error where it is in Docker, Java is missing, or as `how` does
 */
export async function copyLocal(directory: string, how: (program: Neo4jProgram) => Promise<void>): Promise<void> {
  const { data, replaced } = placesOf(directory);
  if (!existsSync(data) && !existsSync(replaced) && (await dockerAnswers())) {
    throw new Error('The local database is in Docker here: use `neo4j-admin database dump` in its container.');
  }
  const java = await requireJava(process.env.JAVA_HOME || undefined, LIBRARY_DIRECTORY);
  await how({ java, directory, libraryDirectory: LIBRARY_DIRECTORY });
}
