import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isRegion } from '../../../rules/nutsCodes.ts';
import { SOURCE_KEY } from '../../record/recordStore.ts';
import { sourceRecord } from '../../record/SourceRecord.ts';
import { SourceFileError } from '../../tables/SourceFileError.ts';
import type { LoadedDataset } from '../Source.ts';
import { type FileContent, NAMES, type RegionContent } from './datasets.ts';
import type { RegionFile } from './RegionFile.ts';

/** `NUTS_AT_2024.csv` */
const YEAR = /NUTS\D*(\d{4})/i;
const rows = z.array(z.looseObject({ NUTS_ID: z.string(), NAME_LATN: z.string(), NUTS_NAME: z.string().optional() }));

/**
 * Reads Eurostat's table of the names of regions, in Latin letters; rows of whole countries are passed over.
 * @throws SourceFileError where it is no such table
 */
export async function readNames({ name: file, changed, open }: RegionFile): Promise<LoadedDataset> {
  const names = new Map<string, string>();
  for (const { NUTS_ID: code, NAME_LATN: latin, NUTS_NAME: own } of rowsOf(file, await textOf(open()))) {
    const name = latin.trim() || (own?.trim() ?? '');
    if (isRegion(code) && name !== '') names.set(code, name);
  }
  if (names.size === 0) throw new SourceFileError(`${file} names no region. Nothing was written.`);
  const [, nutsYear = null] = YEAR.exec(file) ?? [];
  const content: FileContent = { postalYear: null, nutsYear, copiedOn: changed.toISOString().slice(0, 10) };
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const records = [
    sourceRecord(SOURCE_KEY, content),
    ...sorted.map(([code, name]) => sourceRecord(code, { name } satisfies RegionContent)),
  ];
  return { dataset: NAMES, records: () => records };
}

async function textOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString('utf8');
}

function rowsOf(file: string, text: string): z.infer<typeof rows> {
  try {
    return rows.parse(
      parse(text, { columns: true, bom: true, delimiter: [',', ';'], trim: true, skip_empty_lines: true }),
    );
  } catch (error) {
    if (error instanceof z.ZodError)
      throw new SourceFileError(
        `${file} needs the columns NUTS_ID and NAME_LATN, as Eurostat's table of names has them.`,
      );
    throw new SourceFileError(`${file} is no CSV table: ${error instanceof Error ? error.message : String(error)}`);
  }
}
