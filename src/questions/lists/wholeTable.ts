import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';
import { unavailable } from '../../errors.ts';
import { ORGANISATIONS, PARTICIPATIONS, PROJECTS } from '../../neo4j/tables/mainTables.ts';
import { readTableOf, type TableRow } from '../../neo4j/tables/readTable.ts';
import type { Column, Table, Value } from '../../neo4j/tables/Table.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { ListSubject } from '../../network/lists/ListSelection.ts';
import { checkCount } from '../arguments/checkCount.ts';
import type { ListFilter } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { checkListFilter } from './checkListQuestion.ts';
import { listedSnapshot } from './listedSnapshot.ts';
import { MOVED, readInParts } from './readInParts.ts';

/** A table of which a list can be taken away whole. */
export type WholeTableName = 'organisations' | 'projects' | 'participations';

/** The arguments of a whole table: the conditions of the lists, and the most rows that are wanted. */
export interface WholeTableQuestion {
  where?: ListFilter | null | undefined;
  first?: number | null | undefined;
}

/** All rows that fit, in batches. */
export interface WholeTable {
  version: number;
  columns: readonly Column[];
  batches: AsyncGenerator<TableRow[]>;
}

const TABLES: Readonly<
  Record<WholeTableName, { table: Table; subject: ListSubject | 'PARTICIPATION'; batch: number }>
> = {
  organisations: { table: ORGANISATIONS, subject: 'ORGANISATION', batch: 1_000 },
  projects: { table: PROJECTS, subject: 'PROJECT', batch: 500 },
  // By the project, each with some ten participations.
  participations: { table: PARTICIPATIONS, subject: 'PARTICIPATION', batch: 250 },
};
/** More rows than any graph has. */
const MOST_ROWS = 100_000_000;

/**
 * Everything that fits the conditions of a list, in order of id: what is listed is found in memory, once, and its values
 * are read in batches, each with a context of its own. The batches end with an error where the graph moves on meanwhile.
 * @throws GraphQLError BAD_USER_INPUT, NOT_FOUND, and UNAVAILABLE while a load is writing
 */
export async function wholeTable(
  name: WholeTableName,
  { where, first }: WholeTableQuestion,
  contextOf: () => QuestionContext,
): Promise<WholeTable> {
  const { table, subject, batch } = TABLES[name];
  const { graph, homeOrganisation } = contextOf();
  const most = typeof first === 'number' ? checkCount('first', first, MOST_ROWS) : MOST_ROWS;
  const state = graph.state();
  const snapshot = await listedSnapshot(graph, where);
  if (state.loading || state.version !== snapshot.version) throw unavailable(MOVED);
  const selection = checkListFilter(snapshot, where, homeOrganisation);
  const columns = table.columns.filter(({ isLong }) => isLong !== true);
  const rows = await graph.run('listedRows', snapshot, { subject, selection });
  const parts = subject === 'PARTICIPATION' ? byProject(snapshot, rows, batch) : byId(snapshot, subject, rows, batch);
  const read = async ({ ids, meant }: Part): Promise<TableRow[]> => {
    const found = await readTableOf(contextOf().database, table, columns, ids);
    if (!meant) return found;
    const places = MEANT_BY.map((column) => columns.findIndex((one) => one.name === column));
    return found.filter((row) => meant.has(keyOf(places.map((place) => row[place] ?? null))));
  };
  const batches = readInParts({ parts, read, most, state, contextOf });
  return { version: snapshot.version, columns, batches };
}

/** Nodes of which rows are read at once, and the rows that are meant of them; all where it is null. */
interface Part {
  ids: string[];
  meant: ReadonlySet<string> | null;
}

function* byId(
  { organisations, collaborations }: Snapshot,
  subject: ListSubject,
  rows: Int32Array,
  size: number,
): Generator<Part, undefined> {
  const { ids } = subject === 'ORGANISATION' ? organisations : collaborations;
  for (let at = 0; at < rows.length; at += size) {
    yield { ids: Array.from(rows.subarray(at, at + size), (row) => textAt(ids, row)), meant: null };
  }
  return undefined;
}

/** The columns by which participations are meant: those of one organisation in one project and role fit together or not at all. */
const MEANT_BY = ['project', 'organisation', 'role'];

/** `rows`: grants, in order of their projects. */
function* byProject(
  { grants, organisations, collaborations }: Snapshot,
  rows: Int32Array,
  size: number,
): Generator<Part, undefined> {
  let ids: string[] = [];
  let meant = new Set<string>();
  let last = -1;
  for (const grant of rows) {
    const project = grants.projects[grant]!;
    if (project !== last && ids.length === size) {
      yield { ids, meant };
      [ids, meant] = [[], new Set()];
    }
    if (project !== last) ids.push(textAt(collaborations.ids, project));
    last = project;
    const role = COLLABORATION_ROLES[grants.roles[grant]!] ?? null;
    meant.add(keyOf([ids.at(-1)!, textAt(organisations.ids, grants.organisations[grant]!), role]));
  }
  if (ids.length > 0) yield { ids, meant };
  return undefined;
}

function keyOf(values: readonly Value[]): string {
  return JSON.stringify(values);
}
