import { SourceFileError } from '../../../tables/SourceFileError.ts';
import type { CordisFramework } from '../tables/cordisCodes.ts';
import { type CordisFileKind, kindOfFile } from './kindOfFile.ts';
import type { ZipMember } from './openZip.ts';
import type { TableFile } from '../../../tables/readTable.ts';

/** The files of an archive that are read. */
export interface CordisFiles {
  projects: TableFile;
  participations: TableFile;
  topics: TableFile | null;
  legalBases: TableFile | null;
  fields: TableFile | null;
  webLinks: TableFile | null;
  /** Sentences about the files that no known export has. */
  unknown: string[];
}

/**
 * Sorts the files of a zip by what their names say they hold.
 * @throws SourceFileError for another edition, two of a kind, and a zip without projects or organisations.
 */
export function sortFiles(zipName: string, members: readonly ZipMember[]): CordisFiles {
  const files = new Map<CordisFileKind, TableFile>();
  const unknown: string[] = [];
  for (const { path, open } of members) {
    const kind = kindOfFile(path);
    if (kind === null) unknown.push(explainUnknown(zipName, path, members));
    if (kind === null || kind === 'ignored') continue;
    const other = files.get(kind)?.file;
    if (other)
      throw new SourceFileError(`${zipName} holds both ${other} and ${path}; a load takes one export at a time.`);
    files.set(kind, { file: path, publisher: 'CORDIS', allowsNewColumns: true, open });
  }
  const projects = files.get('projects');
  if (!projects) throw new SourceFileError(`${zipName} has no project.csv; it is no export of CORDIS projects.`);
  const participations = files.get('participations');
  if (!participations)
    throw new SourceFileError(`${zipName} has no organization.csv, so its projects have no partners.`);
  return {
    projects,
    participations,
    topics: files.get('topics') ?? null,
    legalBases: files.get('legalBases') ?? null,
    fields: files.get('fields') ?? null,
    webLinks: files.get('webLinks') ?? null,
    unknown,
  };
}

/** @throws SourceFileError where the zip is another edition of an export */
function explainUnknown(zipName: string, path: string, members: readonly ZipMember[]): string {
  const edition = /\.(json|xlsx|xml)$/i.exec(path)?.[1]?.toUpperCase();
  const hasCsv = members.some((member) => /\.csv$/i.test(member.path));
  if (edition === undefined || hasCsv) return `${zipName} holds a file "${path}" that no known CORDIS export has.`;
  throw new SourceFileError(
    `${zipName} is the ${edition} download of CORDIS; the load reads the CSV download, whose name ends in -csv.zip.`,
  );
}

/** The framework programme in a file's name: cordis-fp7projects.csv, cordis-HORIZONprojects-csv.zip. */
export function frameworkOfName(name: string): CordisFramework | null {
  const code = /cordis-(horizon|h2020|fp7)/i.exec(name)?.[1]?.toUpperCase();
  return code === 'HORIZON' || code === 'H2020' || code === 'FP7' ? code : null;
}
