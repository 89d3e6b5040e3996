import type { CellReader } from './CellReader.ts';
import type { LEGAL_BASIS_COLUMNS } from './cordisColumns.ts';
import type { CordisLegalBasis } from './CordisRows.ts';
import { parseFlag } from './parseFlag.ts';
import { programmeCode } from './programmeCode.ts';
import { readProjectId } from './readProjectId.ts';

/** A legal basis from its row; null, and reported, where the project or the code is missing. */
export function readLegalBasis(cells: CellReader<keyof typeof LEGAL_BASIS_COLUMNS.names>): CordisLegalBasis | null {
  const projectId = readProjectId(cells, 'projectId');
  const code = cells.key('code');
  if (projectId === null || code === null) return null;
  const main = cells.parsed('main', parseFlag, 'true, false or empty') ?? false;
  return { projectId, code: programmeCode(code), title: cells.title('title'), main, line: cells.line };
}
