import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { participation, type Participation } from './Participation.ts';

/** The list that stands where the operator names no other. */
export const PARTICIPATION_FILE = join(import.meta.dirname, 'participation.json');

/**
 * Reads and checks the list of countries that take part.
 * @throws Error that names the file, and each place in it that is wrong with what would be right
 */
export async function readParticipation(file: string = PARTICIPATION_FILE): Promise<Participation> {
  const result = participation.safeParse(parse(file, await readText(file)));
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'top level'}: ${message}`);
  throw new Error(`The list of participating countries ${file} is not right:\n${lines.join('\n')}`);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Error(`The list of participating countries ${file} cannot be read: ${reasonOf(error)}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The list of participating countries ${file} is not JSON: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
