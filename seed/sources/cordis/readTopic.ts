import type { CellReader } from './CellReader.ts';
import type { TOPIC_COLUMNS } from './cordisColumns.ts';
import type { CordisTopic } from './CordisRows.ts';
import { readProjectId } from './readProjectId.ts';

/** A topic from its row; null, and reported, where the project or the topic is missing. */
export function readTopic(cells: CellReader<keyof typeof TOPIC_COLUMNS.names>): CordisTopic | null {
  const projectId = readProjectId(cells, 'projectId');
  const topic = cells.key('topic');
  if (projectId === null || topic === null) return null;
  return { projectId, topic, title: cells.title('title'), line: cells.line };
}
