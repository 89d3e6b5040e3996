import type { GraphState } from '../../neo4j/readGraphState.ts';
import type { Column, Table } from '../../neo4j/tables/Table.ts';

/** The length of a file of the archive, and what tells its content from any other. */
export interface WrittenFile {
  rows: number;
  bytes: number;
  /** SHA-256, in hexadecimal digits. */
  hash: string;
}

/** A source as the package names it. */
export interface PackageSource {
  id: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  licence: string | null;
  copiedOn: string | null;
}

/** Descriptions of the schema, by the place in it: `Project.title`. */
export type Descriptions = Readonly<Record<string, string>>;

/** The parts that the description of an archive is made of. */
export interface PackageParts {
  state: Pick<GraphState, 'version' | 'loadedAt'>;
  tables: readonly Table[];
  descriptions: Descriptions;
  sources: readonly PackageSource[];
  /** By the name of the table. */
  written: ReadonlyMap<string, WrittenFile>;
}

/** The names and addresses of licences that sources state in these words. */
const LICENCES: Readonly<Record<string, { name: string; path: string }>> = {
  'CC BY 4.0': { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'Unicode-3.0': { name: 'Unicode-3.0', path: 'https://www.unicode.org/license.txt' },
};
const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  money: 'number',
  boolean: 'boolean',
  date: 'date',
  list: 'array',
};

/** The tables as a Data Package describes them (https://datapackage.org): columns, keys, licences, sources and version. */
export function describePackage({ state, tables, descriptions, sources, written }: PackageParts): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'life-sciences-knowledge-graph',
    title: 'Life-sciences knowledge graph',
    description: DESCRIPTION,
    version: String(state.version),
    created: new Date(state.loadedAt).toISOString(),
    licenses: licencesOf(sources),
    sources: sources.map(({ id, title, url, publisher, licence, copiedOn }) => ({
      title: title ?? id,
      ...(url !== null && { path: url }),
      ...{ id, publisher, licence, copiedOn },
    })),
    resources: tables.map((table) => resourceOf(table, descriptions, written.get(table.name))),
  };
}

/** The text that goes into the archive beside the description. */
export function readmeOf(state: PackageParts['state'], sources: readonly PackageSource[]): string {
  const stated = [...new Set(sources.map(({ licence }) => licence ?? 'none stated'))].sort();
  return [
    `Life-sciences knowledge graph, version ${state.version}, loaded at ${state.loadedAt}.`,
    DESCRIPTION,
    'datapackage.json describes every file and column.',
    'Licences, by source (sources.csv has the addresses):',
    ...stated.flatMap((licence) => [
      `${licence}:`,
      ...sources
        .filter((source) => (source.licence ?? 'none stated') === licence)
        .map(({ id, title, publisher }) => `  ${[title ?? id, publisher].filter((part) => part !== null).join(', ')}`),
    ]),
    '',
  ].join('\n\n');
}

const DESCRIPTION =
  'Organisations, projects, participations and what stands around them, a file each, of one version of the graph. Organisations only, ' +
  'no persons. Unknown is empty, never 0. Money is euro with two decimals. A text that a spreadsheet would take for a formula has an ' +
  'apostrophe before it. Every row names the sources that state it; each source has its own licence, and one without a stated licence is ' +
  'not free to use for that.';

function licencesOf(sources: readonly PackageSource[]): object[] {
  const stated = [...new Set(sources.flatMap(({ licence }) => licence ?? []))].sort();
  return stated.map((title) => {
    const known = LICENCES[title];
    return known ? { ...known, title } : { name: title.replaceAll(/[^\w.-]+/g, '-'), title };
  });
}

function resourceOf(table: Table, descriptions: Descriptions, written: WrittenFile | undefined): object {
  return {
    name: table.name.toLowerCase(),
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.description,
    path: `${table.name}.csv`,
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    ...(written && { bytes: written.bytes, hash: `sha256:${written.hash}`, rowCount: written.rows }),
    schema: {
      fields: table.columns.map((column) => fieldOf(column, table.key, descriptions)),
      missingValues: [''],
      primaryKey: table.key,
      ...keysTo(table),
    },
  };
}

function fieldOf({ name, type, described, isRequired, values }: Column, key: readonly string[], texts: Descriptions) {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(key.length === 1 && key[0] === name && { unique: true }),
    ...(values && { enum: values }),
  };
  return {
    name,
    type: TYPES[type],
    description: texts[described] ?? described,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The foreign keys; one to the table itself names no resource. */
function keysTo({ name, columns }: Table): object {
  const keys = columns.flatMap(({ name: fields, refersTo }) =>
    refersTo === undefined
      ? []
      : [
          {
            fields: [fields],
            reference: { resource: refersTo === name ? '' : refersTo.toLowerCase(), fields: ['id'] },
          },
        ],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
