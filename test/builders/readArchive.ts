import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { fromBufferPromise } from 'yauzl';
import { z } from 'zod';

const field = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'array']),
  description: z.string().min(5),
  constraints: z
    .object({ required: z.boolean().optional(), unique: z.boolean().optional(), enum: z.array(z.string()).optional() })
    .optional(),
});
const resource = z.object({
  name: z.string().regex(/^[a-z]+$/),
  path: z.string(),
  title: z.string(),
  description: z.string(),
  bytes: z.number(),
  hash: z.string(),
  rowCount: z.number(),
  schema: z.object({
    fields: z.array(field),
    primaryKey: z.array(z.string()),
    foreignKeys: z
      .array(
        z.object({
          fields: z.tuple([z.string()]),
          reference: z.object({ resource: z.string(), fields: z.tuple([z.literal('id')]) }),
        }),
      )
      .optional(),
  }),
});
/** The description of an archive. */
export const dataPackage = z.object({
  version: z.string(),
  created: z.iso.datetime(),
  licenses: z.array(z.object({ name: z.string().regex(/^[\w.-]+$/), title: z.string() }).loose()),
  sources: z.array(z.object({ title: z.string(), licence: z.string().nullable() }).loose()),
  resources: z.array(resource),
});
type Row = Record<string, string>;

/** An archive of the graph, read as anybody would. */
export interface ReadArchive {
  /** The files by their names. */
  files: ReadonlyMap<string, Buffer>;
  described: z.infer<typeof dataPackage>;
  /** The rows of each table that the description has, by column. */
  tables: ReadonlyMap<string, Row[]>;
}

/** Unpacks an archive, and reads the tables that its description names. */
export async function readArchive(zip: Buffer): Promise<ReadArchive> {
  const files = new Map<string, Buffer>();
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  for await (const entry of opened.eachEntry()) {
    files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
  }
  const described = dataPackage.parse(JSON.parse(String(files.get('datapackage.json'))));
  const tables = new Map(described.resources.map(({ name, path }) => [name, rowsOf(files.get(path))]));
  return { files, described, tables };
}

function rowsOf(file: Buffer | undefined): Row[] {
  const [head = [], ...rows] = parse(file ?? '', { record_delimiter: '\r\n' });
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

/** True for a cell that a table schema takes for a value of the type. */
export const FITS: Readonly<Record<z.infer<typeof field>['type'], (cell: string) => boolean>> = {
  string: (cell) => cell !== '',
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => z.iso.date().safeParse(cell).success,
  array: (cell) => z.array(z.string()).safeParse(JSON.parse(cell)).success,
};
