import { basename } from 'node:path';
import type { CellReader } from './CellReader.ts';
import { CordisFileError } from './CordisFileError.ts';
import type { ReportProblem } from './CordisProblem.ts';
import * as columns from './cordisColumns.ts';
import type * as rows from './CordisRows.ts';
import { exportDay } from './exportDay.ts';
import { indexProjects, type ProjectIndex } from './indexProjects.ts';
import { openZip } from './openZip.ts';
import type { CsvSource } from './readCsvRows.ts';
import { readField } from './readField.ts';
import { readLegalBasis } from './readLegalBasis.ts';
import { readParticipation } from './readParticipation.ts';
import { readProject } from './readProject.ts';
import { checkHeader, readTable } from './readTable.ts';
import { readTopic } from './readTopic.ts';
import { readWebLink } from './readWebLink.ts';
import { type CordisFiles, frameworkOfName, sortFiles } from './sortFiles.ts';

/**
 * An export of CORDIS. Each method reads its file anew from the zip, one row at a time and no faster than it is asked;
 * a file that the export lacks gives nothing. What breaks a rule in a row is told to `report` and becomes null, or the
 * row is left out where that is its key. A file that cannot be read throws a CordisFileError.
 */
export interface CordisArchive {
  framework: rows.CordisFramework;
  /** The newest day on which a file of it was written, `2026-08-06`; null where the zip does not plausibly say. */
  exportedOn: string | null;
  /** Each id once: of rows with the same one, that updated last. */
  projects(report?: ReportProblem): AsyncIterable<rows.CordisProject>;
  participations(report?: ReportProblem): AsyncIterable<rows.CordisParticipation>;
  topics(report?: ReportProblem): AsyncIterable<rows.CordisTopic>;
  legalBases(report?: ReportProblem): AsyncIterable<rows.CordisLegalBasis>;
  /** EuroSciVoc. */
  fields(report?: ReportProblem): AsyncIterable<rows.CordisField>;
  /** Projects' own sites only. */
  webLinks(report?: ReportProblem): AsyncIterable<rows.CordisWebLink>;
  close(): void;
}

/**
 * Opens a zip of CSV files as CORDIS offers it for Horizon Europe, Horizon 2020 or the seventh framework programme, in
 * the layout since 2020 or the one before, checks
 * the columns of all its files, and reads the projects once through.
 * @throws CordisFileError for what is no such zip, in one sentence that says why.
 */
export async function openCordisArchive(path: string): Promise<CordisArchive> {
  const zip = await openZip(path);
  try {
    const files = sortFiles(basename(path), zip.members);
    await checkHeaders(files);
    const index = await indexProjects(files.projects);
    const framework = index.framework ?? frameworkOfNames(files.projects.file, basename(path));
    const days = zip.members.map(({ changed }) => changed);
    const exportedOn = exportDay(days, new Date());
    return { framework, exportedOn, ...readers(files, framework, index), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function checkHeaders(files: CordisFiles): Promise<void> {
  await checkHeader(files.projects, columns.PROJECT_COLUMNS);
  await checkHeader(files.participations, columns.PARTICIPATION_COLUMNS);
  await checkHeader(files.topics, columns.TOPIC_COLUMNS);
  await checkHeader(files.legalBases, columns.LEGAL_BASIS_COLUMNS);
  await checkHeader(files.fields, columns.FIELD_COLUMNS);
  await checkHeader(files.webLinks, columns.WEB_LINK_COLUMNS);
}

function frameworkOfNames(file: string, zipName: string): rows.CordisFramework {
  const framework = frameworkOfName(file) ?? frameworkOfName(zipName);
  if (framework !== null) return framework;
  throw new CordisFileError(`Neither the rows of ${file} nor the name ${zipName} says which framework it is of.`);
}

type Readers = Omit<CordisArchive, 'framework' | 'exportedOn' | 'close'>;

function readers(files: CordisFiles, framework: rows.CordisFramework, index: ProjectIndex): Readers {
  function table<Column extends string, Row>(
    source: CsvSource | null,
    known: columns.ColumnTable<Column>,
    read: (cells: CellReader<Column>) => Row | null,
  ) {
    return (report: ReportProblem = ignore): AsyncIterable<Row> =>
      source ? readTable(source, known, read, report) : nothing();
  }
  return {
    projects: table(files.projects, columns.PROJECT_COLUMNS, (cells) => readKept(cells, framework, index)),
    participations: table(files.participations, columns.PARTICIPATION_COLUMNS, readParticipation),
    topics: table(files.topics, columns.TOPIC_COLUMNS, readTopic),
    legalBases: table(files.legalBases, columns.LEGAL_BASIS_COLUMNS, readLegalBasis),
    fields: table(files.fields, columns.FIELD_COLUMNS, readField),
    webLinks: table(files.webLinks, columns.WEB_LINK_COLUMNS, readWebLink),
  };
}

function readKept(
  cells: CellReader<keyof typeof columns.PROJECT_COLUMNS.names>,
  framework: rows.CordisFramework,
  index: ProjectIndex,
): rows.CordisProject | null {
  const keptLine = index.superseded.get(cells.line);
  if (keptLine === undefined) return readProject(cells, framework);
  cells.report('id', cells.raw('id'), `The project is in the file again; line ${keptLine}, updated last, holds.`);
  return null;
}

function ignore(): void {
  // Who does not ask for problems gets none.
}

async function* nothing(): AsyncGenerator<never> {
  // A file that the export lacks.
}
