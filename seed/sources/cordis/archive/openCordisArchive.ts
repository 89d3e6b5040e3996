import { basename } from 'node:path';
import type { CellReader } from '../../../tables/CellReader.ts';
import { rowReader } from '../../../tables/readRow.ts';
import { checkHeader, readTable, type TableFile } from '../../../tables/readTable.ts';
import type { ReportProblem } from '../../../tables/RowProblem.ts';
import { SourceFileError } from '../../../tables/SourceFileError.ts';
import type { Table } from '../../../tables/Table.ts';
import type { CordisFramework } from '../tables/cordisCodes.ts';
import type { NaturalPersons } from '../persons/NaturalPersons.ts';
import { readPersons } from '../persons/readPersons.ts';
import { type CordisParticipation, PARTICIPATION_TABLE } from '../tables/participationTable.ts';
import { type CordisProject, PROJECT_TABLE } from '../tables/projectTable.ts';
import { readField } from '../tables/readField.ts';
import * as side from '../tables/sideTables.ts';
import { exportDay } from './exportDay.ts';
import { indexProjects, type ProjectIndex } from './indexProjects.ts';
import { openZip } from './openZip.ts';
import { type CordisFiles, frameworkOfName, sortFiles } from './sortFiles.ts';

/**
 * An export of CORDIS. Each method reads its file from the zip again, one row at a time and no faster than it is asked;
 * a file that the export lacks gives nothing. What breaks a rule in a row is given to `report` and becomes null, or the
 * row is left out where that is its key. A file that cannot be read throws a SourceFileError.
 */
export interface CordisArchive {
  framework: CordisFramework;
  /** The newest day on which a file of it was written, `2026-08-06`; null where the zip does not plausibly say. */
  exportedOn: string | null;
  /** The name of its file of participations, for messages. */
  files: { participations: string };
  /** Sentences about files and columns that no known export has; they are not read. */
  unknown: string[];
  /** Each id once: of rows with the same one, that updated last. */
  projects(report?: ReportProblem): AsyncIterable<CordisProject>;
  participations(report?: ReportProblem): AsyncIterable<CordisParticipation>;
  topics(report?: ReportProblem): AsyncIterable<side.CordisTopic>;
  legalBases(report?: ReportProblem): AsyncIterable<side.CordisLegalBasis>;
  /** EuroSciVoc. */
  fields(report?: ReportProblem): AsyncIterable<side.CordisField>;
  /** Projects' own sites only. */
  webLinks(report?: ReportProblem): AsyncIterable<side.CordisWebLink>;
  close(): void;
}

/**
 * Opens a zip of CSV files as CORDIS offers it for Horizon Europe, Horizon 2020 or the seventh framework programme, in
 * the layout since 2020 or the one before, checks the columns of all its files, and reads all projects once.
 * @throws SourceFileError for what is no such zip, in one sentence that says why.
 */
export async function openCordisArchive(path: string): Promise<CordisArchive> {
  const zip = await openZip(path);
  try {
    const files = sortFiles(basename(path), zip.members);
    const unknown = [...files.unknown, ...(await checkHeaders(files))];
    const index = await indexProjects(files.projects);
    const framework = index.framework ?? frameworkOfNames(files.projects.file, basename(path));
    const days = zip.members.map(({ changed }) => changed);
    const exportedOn = exportDay(days, new Date());
    const names = { participations: files.participations.file };
    return {
      framework,
      exportedOn,
      files: names,
      unknown,
      ...readers(files, { framework, index, persons: await readPersons() }),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** One sentence for each column that is new. */
async function checkHeaders(files: CordisFiles): Promise<string[]> {
  const { projects, participations, topics, legalBases, fields, webLinks } = files;
  return [
    ...(await checkHeader(projects, PROJECT_TABLE)),
    ...(await checkHeader(participations, PARTICIPATION_TABLE)),
    ...(await checkHeader(topics, side.TOPIC_TABLE)),
    ...(await checkHeader(legalBases, side.LEGAL_BASIS_TABLE)),
    ...(await checkHeader(fields, side.FIELD_TABLE)),
    ...(await checkHeader(webLinks, side.WEB_LINK_TABLE)),
  ];
}

function frameworkOfNames(file: string, zipName: string): CordisFramework {
  const framework = frameworkOfName(file) ?? frameworkOfName(zipName);
  if (framework !== null) return framework;
  throw new SourceFileError(`Neither the rows of ${file} nor the name ${zipName} says which framework it is of.`);
}

type Readers = Omit<CordisArchive, 'framework' | 'exportedOn' | 'files' | 'unknown' | 'close'>;

function readers(
  files: CordisFiles,
  { framework, index, persons }: { framework: CordisFramework; index: ProjectIndex; persons: NaturalPersons },
): Readers {
  function rowsOf<Row>(file: TableFile | null, table: Table, read: (cells: CellReader) => Row | null) {
    return (report: ReportProblem = ignore): AsyncIterable<Row> =>
      file ? readTable(file, table, read, report) : nothing();
  }
  return {
    projects: rowsOf(files.projects, PROJECT_TABLE, projectReader(framework, index)),
    participations: rowsOf(files.participations, PARTICIPATION_TABLE, participationReader(persons)),
    topics: rowsOf(files.topics, side.TOPIC_TABLE, rowReader(side.TOPIC_TABLE)),
    legalBases: rowsOf(files.legalBases, side.LEGAL_BASIS_TABLE, rowReader(side.LEGAL_BASIS_TABLE)),
    fields: rowsOf(files.fields, side.FIELD_TABLE, readField),
    webLinks: rowsOf(files.webLinks, side.WEB_LINK_TABLE, webLinkReader()),
  };
}

/** Makes the reader of projects; of rows with the same id all but the one updated last are left out and reported. */
function projectReader(framework: CordisFramework, index: ProjectIndex): (cells: CellReader) => CordisProject | null {
  const readRow = rowReader(PROJECT_TABLE);
  return (cells) => {
    const keptLine = index.superseded.get(cells.line);
    const row = keptLine === undefined ? readRow(cells) : null;
    if (row !== null) return { ...row, framework };
    if (keptLine !== undefined)
      cells.at('id').report(`The project is in the file again; line ${keptLine}, updated last, holds.`);
    return null;
  };
}

/** Makes the reader of participations, which keeps nothing that names a natural person. */
function participationReader(persons: NaturalPersons): (cells: CellReader) => CordisParticipation | null {
  const readRow = rowReader(PARTICIPATION_TABLE);
  return (cells) => {
    const row = readRow(cells);
    return row && persons.withhold(row);
  };
}

function webLinkReader(): (cells: CellReader) => side.CordisWebLink | null {
  const readRow = rowReader(side.WEB_LINK_TABLE);
  return (cells) => {
    const row = readRow(cells);
    return row && { projectId: row.projectId, url: row.url, line: row.line };
  };
}

function ignore(): void {
  // Whoever does not ask for problems gets none.
}

async function* nothing(): AsyncGenerator<never> {
  // A file that the export lacks.
}
