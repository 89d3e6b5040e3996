import type { CellReader } from './CellReader.ts';
import type { WEB_LINK_COLUMNS } from './cordisColumns.ts';
import type { CordisWebLink } from './CordisRows.ts';
import { parseWebsite } from './parseWebsite.ts';
import { readProjectId } from './readProjectId.ts';

/**
 * A project's own site from its row (type relatedWebsite, represents project); null for the many links to deliverables
 * and the like, and, reported, for what is no web address.
 */
export function readWebLink(cells: CellReader<keyof typeof WEB_LINK_COLUMNS.names>): CordisWebLink | null {
  const isSite = /^(?:related|project)website$/i.test(cells.raw('type'));
  const represents = cells.raw('represents').toLowerCase();
  if (!isSite || (represents !== '' && represents !== 'project')) return null;
  const projectId = readProjectId(cells, 'projectId');
  const url = cells.parsed('url', parseWebsite, 'a web address');
  return projectId === null || url === null ? null : { projectId, url, line: cells.line };
}
