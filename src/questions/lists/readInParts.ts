import { unavailable } from '../../errors.ts';
import { type GraphState, readGraphState } from '../../neo4j/readGraphState.ts';
import type { QuestionContext } from '../QuestionContext.ts';

/** The refusal of a file that would be of two versions. */
export const MOVED = 'A load is writing or has just ended, and a file is of one version. Ask again when it has ended.';

/** The parts of a file, and how the rows of one are read. */
export interface Reading<Part, Row> {
  parts: Iterator<Part, undefined>;
  read(part: Part): Promise<Row[]>;
  /** Rows that are wanted. */
  most: number;
  /** The state of the graph in which the parts were found. */
  state: GraphState;
  contextOf(): QuestionContext;
}

/**
 * The rows of a file, part by part; one is read while the one before is used.
 * @throws GraphQLError UNAVAILABLE at the end, where the graph is no longer as it was or a load is writing
 */
export async function* readInParts<Part, Row>({
  parts,
  read,
  most,
  state,
  contextOf,
}: Reading<Part, Row>): AsyncGenerator<Row[]> {
  const begin = (): Promise<Row[]> | null => {
    const { value } = parts.next();
    const reading = value === undefined ? null : read(value);
    // Unhandled rejection is expected here: the consumer may stop before it takes this part.
    reading?.catch(() => undefined);
    return reading;
  };
  let left = most;
  for (let next = begin(); next && left > 0;) {
    const rows: Row[] = (await next).slice(0, left);
    left -= rows.length;
    next = left > 0 ? begin() : null;
    yield rows;
  }
  const now = await readGraphState(contextOf().database);
  if (now?.version !== state.version || now.stamp !== state.stamp || now.loading) throw unavailable(MOVED);
}
