import { badUserInput } from '../../errors.ts';
import { type MatchedCall, type MatchedCalls } from '../../network/calls/matchCalls.ts';
import { NONE, UNKNOWN_DAY } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { todayInBrussels } from '../../network/columns/toDay.ts';
import { withNarrower } from '../../network/columns/withNarrower.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { rankedBy, rankPage, rankPlace } from '../arguments/rankCursor.ts';
import { resolveDay } from '../arguments/resolveDay.ts';
import { resolveDistinct } from '../arguments/resolveDistinct.ts';
import { resolveProgrammes } from '../arguments/resolveIds.ts';
import type { CallUnknown, QueryCallsForArgs, RequireFields } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { type WordsAsWritten, wordsAsWritten } from './wordsAsWritten.ts';

type Question = RequireFields<QueryCallsForArgs, 'first' | 'statuses'>;

const MOST_MATCHES = 100;

/** Finds the calls that fit organisations, best first, each with its reasons. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function callsFor(question: Question, { graph, database, homeOrganisation }: QuestionContext) {
  const snapshot = await graph.searchable();
  const { statuses, programmes, first } = question;
  if (statuses?.length === 0) {
    throw badUserInput('`statuses` must name at least one status, not []: leave it out for open and forthcoming ones.');
  }
  const asOf = question.asOf ? resolveDay('asOf', question.asOf) : todayInBrussels();
  const ranked = rankedBy(snapshot, question, asOf, snapshot.calls.ids.length);
  const offset = rankPlace(ranked, question);
  const found = await graph.run('matchCalls', snapshot, {
    organisations: resolveDistinct(snapshot, 'for', question.for ?? [homeOrganisation]),
    asOf,
    statuses: statuses ?? ['OPEN', 'FORTHCOMING'],
    programmes: programmes
      ? withNarrower(snapshot.programmes, resolveProgrammes(snapshot, 'programmes', programmes))
      : null,
    first: checkCount('first', first, MOST_MATCHES),
    offset,
  });
  const calls = found.matches.map(({ call }) => textAt(snapshot.calls.ids, call));
  const page = { before: offset, count: calls.length, total: found.totalCount };
  return {
    ...matchesAnswer(snapshot, found, { asOf, offset, written: wordsAsWritten(database, calls) }),
    pageInfo: rankPage(ranked, page).pageInfo,
  };
}

interface Asked {
  asOf: number;
  offset: number;
  written: WordsAsWritten;
}

function matchesAnswer(snapshot: Snapshot, found: MatchedCalls, asked: Asked) {
  const { asOf, offset } = asked;
  const { totalCount, comparedCount, projectCount, unknownStatusCount, copiedOn } = found;
  return {
    matches: found.matches.map((match, at) => matchAnswer(snapshot, match, asked, offset + at + 1)),
    ...{ totalCount, comparedCount, projectCount, unknownStatusCount, copiedOn, asOf, graphVersion: snapshot.version },
  };
}

function matchAnswer(snapshot: Snapshot, match: MatchedCall, { asOf, written }: Asked, rank: number) {
  const { call, deadline, experience, partners, ...own } = match;
  const id = textAt(snapshot.calls.ids, call);
  const shown = (words: readonly string[]) => () => written(id, words);
  const idOf = (project: number): string => textAt(snapshot.collaborations.ids, project);
  return {
    ...own,
    rank,
    call: id,
    deadline,
    daysLeft: deadline === null ? null : deadline - asOf,
    closest: match.closest.map(({ project, share, words }) => ({ project: idOf(project), share, words: shown(words) })),
    words: match.words.map(({ word, projects }) => ({
      ...{ word, projects: projects.map(idOf) },
      shown: async () => (await written(id, [word]))[0]!,
    })),
    experienceCount: experience.length,
    experience: (args: { first: number }) =>
      experience.slice(0, checkCount('first', args.first, MOST_LISTED)).map(idOf),
    partners: partners.map(({ organisation, projects, projectCount, words }) => ({
      ...{ organisation: textAt(snapshot.organisations.ids, organisation), projectCount },
      ...{ projects: projects.map(idOf), words: shown(words) },
    })),
    unknown: unknownOf(snapshot, match),
  };
}

function unknownOf({ calls, programmes }: Snapshot, { call, hasWords }: MatchedCall): CallUnknown[] {
  const unknown: [CallUnknown, boolean][] = [
    ['OPENING', calls.openings[call] === UNKNOWN_DAY],
    ['DEADLINE', calls.lastEntries[call] === UNKNOWN_DAY],
    ['PROGRAMME', !isInPart(programmes, calls.programmes[call]!)],
    ['TEXT', !hasWords],
  ];
  return unknown.flatMap(([name, is]) => (is ? name : []));
}

/** True for a part of a programme, and for a programme that has no parts. */
function isInPart({ parents }: Snapshot['programmes'], programme: number): boolean {
  return programme !== NONE && (parents[programme] !== NONE || !parents.includes(programme));
}
