import type { CellReader } from './CellReader.ts';
import type { FIELD_COLUMNS } from './cordisColumns.ts';
import type { CordisField } from './CordisRows.ts';
import { readProjectId } from './readProjectId.ts';

/** A EuroSciVoc concept from its row; null, and reported, where the project is missing or code and path do not fit. */
export function readField(cells: CellReader<keyof typeof FIELD_COLUMNS.names>): CordisField | null {
  const projectId = readProjectId(cells, 'projectId');
  if (projectId === null) return null;
  const code = cells.raw('code');
  if (!/^(?:\/\d+)+$/.test(code)) {
    cells.report('code', code, 'It should be a EuroSciVoc code such as /23/47/297; the row is left out.');
    return null;
  }
  const path = cells.title('path') ?? '';
  const [, ...titles] = path.split('/');
  if (titles.length !== code.split('/').length - 1 || titles.some((title) => title.trim() === '')) {
    cells.report('path', path, `It should have a title for each number of the code ${code}; the row is left out.`);
    return null;
  }
  return { projectId, code, path, titles, title: titles.at(-1) ?? '', line: cells.line };
}
