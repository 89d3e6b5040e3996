import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { describeProblems } from '../../seed/sources/members/file/describeProblems.ts';
import type { Column } from '../../seed/sources/members/format.ts';
import { readMembers } from '../../seed/sources/members/read.ts';

/** Invented values of the columns that a test does not give. */
const EVERY_ROW: Partial<Record<Column, string>> = {
  ...{ cluster: 'cluster:alisei', country: 'IT', source_title: 'Our members', source_publisher: 'Example Network' },
  ...{ source_url: 'https://network.example.org/members', source_date: '2026-11-20' },
};

/** Cells of one row, by column. */
export type Cells = Partial<Record<Column, string>>;

/** A list as a spreadsheet writes it: every column that a row fills, semicolons, quotation marks, CRLF. */
export function listOf(rows: readonly Cells[]): string {
  const filled: Record<string, string>[] = rows.map((row) => ({ ...EVERY_ROW, ...row }));
  const columns = [...new Set(filled.flatMap((row) => Object.keys(row)))];
  const line = (cells: string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';') + '\r\n';
  return [line(columns), ...filled.map((row) => line(columns.map((column) => row[column] ?? '')))].join('');
}

/** Writes a file into a folder of its own, which is removed when the test has finished, and gives its path. */
export async function writeList(content: string | Buffer, name = 'members.csv'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'members-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Returns the problems reported for a file of this content. */
export async function problemsOf(content: string | Buffer): Promise<string[]> {
  const { problems } = await readMembers(await writeList(content));
  return describeProblems('members.csv', problems);
}

/** Returns the problems reported for a list of these rows. */
export function problemsIn(...rows: Cells[]): Promise<string[]> {
  return problemsOf(listOf(rows));
}

/** The columns that every list has, and what a row has in all but the first two of them. */
export const HEADER = 'cluster,name,country,source_title,source_publisher,source_url,source_date';
export const CELLS = 'IT,Our members,Example Network,https://network.example.org/members,2026-11-20';
