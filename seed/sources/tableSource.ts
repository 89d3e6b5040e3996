import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { known } from '../content/ContentBuilder.ts';
import type { Link, NodeLabel } from '../content/GraphContent.ts';
import type { SourceRank, StatedNode, StatedRecord } from '../content/StatedRecord.ts';
import { SOURCE_KEY } from '../record/recordStore.ts';
import { type SourceRecord, sourceRecord } from '../record/SourceRecord.ts';
import { collectProblems } from '../tables/collectProblems.ts';
import { keeperOf, keptNames, keptValues } from '../tables/keptValues.ts';
import { rowReader } from '../tables/readRow.ts';
import { readTable } from '../tables/readTable.ts';
import { describeProblem } from '../tables/RowProblem.ts';
import { propertiesOf, type KeptOf, type RowOf, type Table } from '../tables/Table.ts';
import type { OpenContext, OpenedSource, Source } from './Source.ts';

/** Number of rows with a problem that are named. */
const NAMED = 20;

/** Everything that is to be known of a source that is one CSV file, with one organisation or other node in each row. */
export interface TableSource<Of extends Table> {
  /** Also the name of its only dataset. */
  name: string;
  rank: SourceRank;
  title: string;
  publisher: string;
  url: string;
  licence?: string;
  /** `least`: how many rows the file has at least. The others: see Source. */
  limits: { least: number; gone: number; wrong: number };
  table: Of;
  /** The label of the node that a row describes, and its id: `vat:IT01234567890`. */
  label: NodeLabel;
  idOf(row: RowOf<Of>): string;
  /** Links of that node beside the one to its Source, from what the record keeps of the row. */
  linksOf?(kept: Partial<KeptOf<Of>>): Link[];
}

const sourceContent = z.object({ copiedOn: z.string() });

/** A source from its data. Its Source node is `source:` and its name; the day of the copy is that of the file. */
export function tableSource<Of extends Table>(data: TableSource<Of>): Source {
  return {
    name: data.name,
    prefix: data.name,
    rank: data.rank,
    usage: [`${data.name} FILE.csv [--dry-run] [--allow-removals]`],
    files: { least: 1, most: 1 },
    limits: data.limits,
    states: () => (key, content) =>
      key === SOURCE_KEY
        ? statedBySource(data, content)
        : statedByRow(data, key, z.record(z.string(), z.unknown()).parse(content)),
    open: ([file = ''], context) => openFile(data, file, context),
  };
}

function statedBySource<Of extends Table>(data: TableSource<Of>, content: unknown): StatedRecord {
  const { title, publisher, url, licence } = data;
  const id = `source:${data.name}`;
  const properties = known({ id, title, publisher, url, licence, ...sourceContent.parse(content) });
  return { about: id, nodes: [{ label: 'Source', id, funder: false, properties, links: [] }], relationships: [] };
}

function statedByRow<Of extends Table>(
  { name, table, label, linksOf }: TableSource<Of>,
  id: string,
  row: Record<string, unknown>,
): StatedRecord {
  const properties: StatedNode['properties'] = { id, ...keptValues(row, propertiesOf(table, label)) };
  if (label === 'Organisation') properties.identifiers = [id];
  // The names and values are those that `keeperOf` kept.
  const kept = keptValues(row, keptNames(table)) as Partial<KeptOf<Of>>;
  const statedBy: Link = { type: 'STATED_BY', to: { label: 'Source', id: `source:${name}` }, properties: {} };
  const links = [...(linksOf?.(kept) ?? []), statedBy];
  return { about: id, nodes: [{ label, id, funder: false, properties, links }], relationships: [] };
}

/** Reads and checks the whole file. @throws Error where too few rows are left, or too many rows break a rule */
async function openFile<Of extends Table>(
  data: TableSource<Of>,
  path: string,
  { report }: OpenContext,
): Promise<OpenedSource> {
  const { table, limits } = data;
  const file = basename(path);
  const { mtime } = await stat(path);
  const problems = collectProblems();
  const keep = keeperOf(table);
  const records = new Map<string, SourceRecord>();
  const source = { file, publisher: data.publisher, open: () => createReadStream(path) as AsyncIterable<Buffer> };
  for await (const row of readTable(source, table, rowReader(table), problems.report)) {
    const id = data.idOf(row);
    const twin = records.has(id);
    if (twin) throw new Error(`${file}, line ${row.line}: ${id} is in an earlier row already. Nothing was written.`);
    records.set(id, sourceRecord(id, keep(row)));
  }
  for (const problem of problems.list.slice(0, NAMED)) report(describeProblem(problem, file));
  if (records.size < limits.least)
    throw new Error(
      `${file} has ${records.size} usable rows; ${data.name} has at least ${limits.least}. Nothing was written.`,
    );
  if (problems.count > records.size * limits.wrong)
    throw new Error(
      `${problems.count} of ${records.size} rows of ${file} break a rule: more than ${limits.wrong * 100} %. Nothing was written.`,
    );
  const first = sourceRecord(SOURCE_KEY, { copiedOn: mtime.toISOString().slice(0, 10) });
  return { datasets: [{ dataset: data.name, records: () => [first, ...records.values()] }] };
}
