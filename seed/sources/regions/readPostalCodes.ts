import { appendTo } from '../../../rules/appendTo.ts';
import { countryOfRegion } from '../../../rules/nutsCodes.ts';
import { SOURCE_KEY } from '../../record/recordStore.ts';
import { type SourceRecord, sourceRecord } from '../../record/SourceRecord.ts';
import { collectProblems } from '../../tables/collectProblems.ts';
import { rowReader } from '../../tables/readRow.ts';
import { readTable } from '../../tables/readTable.ts';
import { SourceFileError } from '../../tables/SourceFileError.ts';
import type { LoadedDataset } from '../Source.ts';
import { type FileContent, PREFIX, type RegionContent } from './datasets.ts';
import { LIMITS } from './limits.ts';
import type { RegionFile } from './RegionFile.ts';
import { POSTAL_CODE_TABLE } from './tables.ts';

/** Number of rows with a problem that are named. */
const NAMED = 20;
/** `pc2025_IT_NUTS-2024_v1.0.csv` */
const FILE_NAME = /^pc(\d{4})_[A-Z]{2}_NUTS-(\d{4})_/i;

/**
 * Reads and checks a file of one country's postal codes: one record for each region, its codes in order.
 * @throws SourceFileError where it is no such file, is of several countries, or too many rows break a rule
 */
export async function readPostalCodes(file: RegionFile, report: (line: string) => void): Promise<LoadedDataset> {
  const problems = collectProblems();
  const source = { file: file.name, publisher: 'Eurostat', open: file.open };
  const codes = new Map<string, string[]>();
  let rows = 0;
  for await (const { region, code } of readTable(
    source,
    POSTAL_CODE_TABLE,
    rowReader(POSTAL_CODE_TABLE),
    problems.report,
  )) {
    appendTo(codes, region, code);
    rows += 1;
  }
  for (const { line, column, value, sentence } of problems.list.slice(0, NAMED))
    report(`  ${file.name}, line ${line}, ${column} "${value}": ${sentence}`);
  if (rows === 0) throw new SourceFileError(`${file.name} holds no postal code. Nothing was written.`);
  if (problems.count > rows * LIMITS.wrong)
    throw new SourceFileError(
      `${problems.count} of ${rows} rows of ${file.name} break a rule: more than ${LIMITS.wrong * 100} %. Nothing was written.`,
    );
  const records = [sourceRecord(SOURCE_KEY, contentOf(file)), ...recordsOf(codes)];
  return { dataset: `${PREFIX}${countryOf(file.name, codes)}`, records: () => records };
}

function countryOf(file: string, codes: ReadonlyMap<string, unknown>): string {
  const countries = [...new Set([...codes.keys()].map(countryOfRegion))].sort();
  const [country = '', ...others] = countries;
  if (others.length === 0) return country;
  throw new SourceFileError(`${file} has regions of ${countries.join(' and ')}: a file is of one country.`);
}

function contentOf({ name, changed }: RegionFile): FileContent {
  const [, postalYear = null, nutsYear = null] = FILE_NAME.exec(name) ?? [];
  return { postalYear, nutsYear, copiedOn: changed.toISOString().slice(0, 10) };
}

function recordsOf(codes: ReadonlyMap<string, readonly string[]>): SourceRecord[] {
  return [...codes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, all]) => sourceRecord(region, { postalCodes: [...new Set(all)].sort() } satisfies RegionContent));
}
