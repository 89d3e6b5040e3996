import { statusOn } from '../../network/calls/callDays.ts';
import { endingProjects } from '../../network/changes/endingProjects.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { toDay, toIsoDate, today } from '../../network/columns/toDay.ts';
import { type LoadRow, readLoads } from '../../neo4j/loads/readLoads.ts';
import { type MovedCallRow, readMovedCalls } from '../../neo4j/loads/readMovedCalls.ts';
import { badUserInput } from '../../errors.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { checkOffset } from '../arguments/checkOffset.ts';
import { resolveDay } from '../arguments/resolveDay.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { findCall, findOrganisation } from '../arguments/resolveIds.ts';
import type {
  ChangesMovedCallCountArgs,
  ChangesMovedCallsArgs,
  QueryChangesArgs,
  RequireFields,
} from '../generated.ts';
import type { PageInfoAnswer } from '../pageAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { countedMemberships } from './countedMemberships.ts';
import { knownOrNull } from './findEnds.ts';
import { loadChanges } from './loadChanges.ts';
import { decodeLoadCursor, encodeLoadCursor } from './loadCursor.ts';
import { countedProjects } from './countedProjects.ts';
import { readNews } from './readNews.ts';

const MOST_LOADS = 50;
/** As many as one kept list may hold. */
const MOST_TARGETS = 200;

/** Finds what loads changed around organisations. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function changes(
  question: RequireFields<QueryChangesArgs, 'first' | 'list' | 'offset'>,
  { graph, database, homeOrganisation }: QuestionContext,
) {
  const snapshot = graph.snapshot();
  const first = checkCount('first', question.first, MOST_LOADS);
  const offset = checkOffset(question.offset);
  const starts = resolveDistinct(snapshot, 'for', question.for ?? [homeOrganisation]);
  const { targets, unknown } = resolveTargets(snapshot, question.list);
  const since = question.since ? toIsoDate(resolveDay('since', question.since)) : '';
  const asOf = question.asOf ? resolveDay('asOf', question.asOf) : today();
  const history = (await readLoads(database)).filter(({ version }) => version <= snapshot.version);
  const loads = history.filter(({ at }) => at >= since);
  const older = behindCursor(question, loads);
  const page = older.slice(offset, offset + first);
  const { versions, notes, memberships } = await readNews(database, snapshot, {
    page,
    members: [...starts, ...targets],
  });
  const found =
    versions.length === 0 ? [] : await graph.run('findChanges', snapshot, { starts, targets, versions, memberships });
  const movedSince = movedReader(database, (rows) => movedCalls(snapshot, rows, asOf));
  const changed = new Map(versions.map((version, place) => [version, found[place]!]));
  return {
    for: starts.map((one) => textAt(snapshot.organisations.ids, one)),
    unknown,
    loads: page.map((load) =>
      loadChanges(snapshot, load, {
        starts,
        before: history[history.indexOf(load) + 1] ?? null,
        notes: notes.get(load.version) ?? null,
        found: changed.get(load.version) ?? null,
      }),
    ),
    loadCount: loads.length,
    pageInfo: pageInfoOf(question, loads, page),
    ending: ({ days }: { days: number }) => {
      const until = asOf + checkCount('days', days, MOST_LISTED);
      return countedProjects(snapshot, endingProjects(snapshot, starts, { from: asOf, until, begunBy: asOf }));
    },
    endingMemberships: ({ days }: { days: number }) => countedMemberships(snapshot, starts, { asOf, days }),
    movedCalls: async ({ first: most, since: from }: RequireFields<ChangesMovedCallsArgs, 'first'>) => {
      const shown = checkCount('first', most, MOST_LISTED);
      return (await movedSince(from)).slice(0, shown);
    },
    movedCallCount: async ({ since: from }: ChangesMovedCallCountArgs) => (await movedSince(from)).length,
    asOf,
    graphVersion: snapshot.version,
  };
}

/** The loads behind the place of a cursor: all without one. */
function behindCursor(question: QueryChangesArgs, loads: readonly LoadRow[]): readonly LoadRow[] {
  if (typeof question.after !== 'string') return loads;
  const place = decodeLoadCursor(question, question.after);
  return loads.filter(({ version }) => version < place);
}

function pageInfoOf(question: QueryChangesArgs, loads: readonly LoadRow[], page: readonly LoadRow[]): PageInfoAnswer {
  const cursorOf = (load: LoadRow | undefined): string | null =>
    load ? encodeLoadCursor(question, load.version) : null;
  const [newest, oldest] = [page.at(0), page.at(-1)];
  return {
    startCursor: cursorOf(newest),
    endCursor: cursorOf(oldest),
    hasPreviousPage: newest !== undefined && newest !== loads.at(0),
    hasNextPage: oldest !== undefined && oldest !== loads.at(-1),
  };
}

/** Organisations that ids name, each once, and the ids that name none or several: a list of one's own may be of another day. */
function resolveTargets(snapshot: Snapshot, list: readonly string[]): { targets: number[]; unknown: string[] } {
  if (list.length > MOST_TARGETS)
    throw badUserInput(`\`list\` must name at most ${MOST_TARGETS} ids, not ${list.length}.`);
  const found = list.map((id) => ({ id, index: knownOrNull(() => findOrganisation(snapshot, 'list', id)) }));
  return {
    targets: [...new Set(found.flatMap(({ index }) => index ?? []))],
    unknown: found.flatMap(({ id, index }) => (index === null ? [id] : [])),
  };
}

/** Reads what moved since a day once, though the list and its count are fields of their own. */
function movedReader<Moved>(database: QuestionContext['database'], toMoved: (rows: readonly MovedCallRow[]) => Moved) {
  const read = new Map<string | null, Promise<MovedCallRow[]>>();
  return async (day: ChangesMovedCallCountArgs['since']): Promise<Moved> => {
    const from = day ? toIsoDate(resolveDay('since', day)) : null;
    const rows = read.get(from) ?? readMovedCalls(database, from);
    read.set(from, rows);
    return toMoved(await rows);
  };
}

/** The dates that moved, of calls that are not closed. */
function movedCalls(snapshot: Snapshot, rows: readonly MovedCallRow[], asOf: number) {
  return rows.flatMap(({ call: id, lastSeenOn, movedOn, ...moved }) => {
    const call = findCall(snapshot, id);
    if (call === null || statusOn(snapshot.calls, call, asOf) === 'CLOSED') return [];
    const days = { lastSeenOn: toDay(lastSeenOn), movedOn: toDay(movedOn) };
    return [{ ...moved, call: textAt(snapshot.calls.ids, call), ...days }];
  });
}
