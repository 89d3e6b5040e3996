import { SourceFileError } from '../../../tables/SourceFileError.ts';
import { PROJECT_TABLE } from '../tables/projectTable.ts';
import { type CordisFramework, toFramework } from '../tables/cordisCodes.ts';
import { parseMoment } from '../../../tables/values/parseDay.ts';
import { parseProjectId } from '../tables/parseProjectId.ts';
import { readTable, type TableFile } from '../../../tables/readTable.ts';
import { text } from '../../../tables/readings.ts';

/** Knowledge of all rows of projects that is needed before the first is read in full. */
export interface ProjectIndex {
  /** Null where no row says. */
  framework: CordisFramework | null;
  /** The lines whose project another row states too, each with the line that holds instead. */
  superseded: ReadonlyMap<number, number>;
}

interface Kept {
  line: number;
  updatedAt: string;
}

/**
 * Reads the file of projects once, and holds its ids.
 * @throws SourceFileError where it cannot be read to its end, and where it mixes framework programmes.
 */
export async function indexProjects(source: TableFile): Promise<ProjectIndex> {
  const kept = new Map<string, Kept>();
  const lost: { line: number; id: string }[] = [];
  let framework: CordisFramework | null = null;
  const rows = readTable(
    source,
    PROJECT_TABLE,
    (cells) => ({
      id: parseProjectId(cells.at('id').text),
      updatedAt: parseMoment(cells.at('updatedAt').text) ?? '',
      framework: text(cells.at('framework')),
      line: cells.line,
    }),
    () => undefined,
  );
  for await (const { id, updatedAt, framework: code, line } of rows) {
    framework = sameFramework(source.file, line, framework, code);
    if (id === undefined) continue;
    const other = kept.get(id);
    const isNewer = other === undefined || updatedAt >= other.updatedAt;
    if (other) lost.push({ line: isNewer ? other.line : line, id });
    if (isNewer) kept.set(id, { line, updatedAt });
  }
  return { framework, superseded: new Map(lost.map(({ line, id }) => [line, kept.get(id)?.line ?? line])) };
}

function sameFramework(
  file: string,
  line: number,
  before: CordisFramework | null,
  code: string | null,
): CordisFramework | null {
  if (code === null) return before;
  const framework = toFramework(code);
  if (framework === undefined) {
    const known = 'HORIZON, H2020 and FP7 are';
    throw new SourceFileError(
      `Line ${line} of ${file} has the framework programme "${code.slice(0, 40)}"; ${known} known.`,
    );
  }
  if (framework === null || before === null || framework === before) return framework ?? before;
  throw new SourceFileError(
    `${file} mixes framework programmes: ${framework} on line ${line}, ${before} before it; a load takes one at a time.`,
  );
}
