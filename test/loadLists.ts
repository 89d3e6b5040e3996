import type { Driver } from 'neo4j-driver';
import type { Changes } from '../seed/write/Changes.ts';
import { loadMembers } from './builders/loads.ts';
import type { LoadOptions } from '../seed/sources/Source.ts';
import { type Cells, listOf, writeList } from './builders/memberLists.ts';

/** Writes a list into a folder of its own, and gives its path. */
export function listFile(rows: Cells[], name?: string): Promise<string> {
  return writeList(listOf(rows), name);
}

/** Loads lists and gives what changed and what was reported, without the folders. */
export async function loadLists(
  driver: Driver,
  files: string[],
  options: Partial<LoadOptions> = {},
): Promise<{ changes: Changes; lines: string[] }> {
  const lines: string[] = [];
  const report = (line: string): number => lines.push(withoutFolder(line));
  return { changes: await loadMembers(driver, { database: 'neo4j', files, report, ...options }), lines };
}

/** Returns the reasons for which lists are not loaded, in lines, without the folders. */
export async function refusalOf(driver: Driver, files: string[]): Promise<string[]> {
  try {
    await loadLists(driver, files);
    return ['It was loaded.'];
  } catch (error) {
    return withoutFolder(error instanceof Error ? error.message : String(error)).split('\n');
  }
}

function withoutFolder(text: string): string {
  return text.replace(/\/\S*\/(?=[\w-]+\.csv)/g, '');
}
