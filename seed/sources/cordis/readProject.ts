import type { CellReader } from './CellReader.ts';
import type { PROJECT_COLUMNS } from './cordisColumns.ts';
import { toStatus } from './cordisCodes.ts';
import type { CordisFramework, CordisProject } from './CordisRows.ts';
import { parseWebsite } from './parseWebsite.ts';
import { programmeCode } from './programmeCode.ts';
import { readProjectId } from './readProjectId.ts';

type ProjectCells = CellReader<keyof typeof PROJECT_COLUMNS.names>;

/** A project from its row; null, and reported, for a row without a usable grant agreement number. */
export function readProject(cells: ProjectCells, framework: CordisFramework): CordisProject | null {
  const id = readProjectId(cells, 'id');
  if (id === null) return null;
  const [legalBasis = null, ...otherLegalBases] = cells.list('legalBasis').map(programmeCode);
  return {
    id,
    acronym: cells.title('acronym'),
    status: cells.parsed('status', toStatus, 'SIGNED, CLOSED or TERMINATED'),
    title: cells.title('title'),
    startDate: cells.day('startDate'),
    endDate: cells.day('endDate'),
    totalCost: cells.amount('totalCost'),
    awarded: cells.amount('awarded'),
    legalBasis,
    otherLegalBases,
    topics: cells.list('topics'),
    masterCall: cells.text('masterCall'),
    subCall: cells.text('subCall'),
    fundingScheme: cells.text('fundingScheme'),
    objective: cells.prose('objective'),
    keywords: cells.list('keywords'),
    doi: cells.text('doi'),
    signedOn: cells.day('signedOn'),
    updatedAt: cells.moment('updatedAt'),
    rcn: cells.text('rcn'),
    website: cells.parsed('website', parseWebsite, 'a web address'),
    framework,
    line: cells.line,
  };
}
