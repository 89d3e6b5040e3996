import { badUserInput } from '../../errors.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { todayInBrussels } from '../../network/columns/toDay.ts';
import { checkCount } from '../arguments/checkCount.ts';
import { resolveDay } from '../arguments/resolveDay.ts';
import { resolveLeftOut } from '../arguments/resolveDistinct.ts';
import { resolveCalls, resolveOrganisations } from '../arguments/resolveIds.ts';
import type { QueryConsortiumForArgs, RequireFields } from '../generated.ts';

/** The arguments of `consortiumFor`. */
export type ConsortiumArguments = RequireFields<QueryConsortiumForArgs, 'first' | 'newcomers' | 'size'>;

const MOST_LISTED = 100;
export const LONGEST_WORDS = 500;
const MOST_SEATS = 30;

/** A checked question, by index. */
export interface ConsortiumQuestion {
  call: number | null;
  words: string | null;
  from: number[];
  /** Those of `for`, then of `with`. */
  given: number[];
  without: number[];
  size: number;
  newcomers: number;
  day: number;
  isToday: boolean;
  /** The day as it was asked; null where it was not. */
  askedDay: unknown;
  first: number;
}

/** Checks the question and turns its ids into indices. Throws BAD_USER_INPUT and NOT_FOUND. */
export function checkConsortiumQuestion(
  snapshot: Snapshot,
  question: ConsortiumArguments,
  home: string,
): ConsortiumQuestion {
  const { call, size, newcomers } = question;
  const words = question.words?.trim() || null;
  if (words !== null && words.length > LONGEST_WORDS)
    throw badUserInput(`\`words\` must have at most ${LONGEST_WORDS} characters, not ${words.length}.`);
  if (!isNamed(call) && words === null) {
    throw badUserInput(
      'Give `call`, such as "call:HORIZON-HLTH-2027-01-DISEASE-08", or `words` that say what it is about.',
    );
  }
  const from = organisationsOf(snapshot, 'for', question.for ?? [home]);
  const others = organisationsOf(snapshot, 'with', question.with ?? []);
  const without = resolveLeftOut(snapshot, 'without', question.without ?? []);
  const given = [...new Set([...from, ...others])];
  const both = without.find((one) => given.includes(one));
  if (both !== undefined)
    throw badUserInput(
      `\`without\` must not name who has a seat, but names "${textAt(snapshot.organisations.ids, both)}".`,
    );
  checkCount('size', size, MOST_SEATS);
  if (size < Math.max(2, given.length))
    throw badUserInput(
      `\`size\` must be at least ${Math.max(2, given.length)}, the organisations of \`for\` and \`with\` or two, not ${size}.`,
    );
  if (!(newcomers >= 0 && newcomers <= 1))
    throw badUserInput(`\`newcomers\` must be a share from 0 to 1, not ${newcomers}.`);
  return {
    call: isNamed(call) ? resolveCalls(snapshot, 'call', [call])[0]! : null,
    ...{ words, from, given, without, size, newcomers },
    day: question.asOf ? resolveDay('asOf', question.asOf) : todayInBrussels(),
    askedDay: question.asOf ?? null,
    isToday: !question.asOf || resolveDay('asOf', question.asOf) === todayInBrussels(),
    first: checkCount('first', question.first, MOST_LISTED),
  };
}

/** Each once; none where none is named. */
function organisationsOf(snapshot: Snapshot, argument: string, ids: readonly string[]): number[] {
  if (ids.length > MOST_SEATS)
    throw badUserInput(`\`${argument}\` must name at most ${MOST_SEATS} ids, not ${ids.length}.`);
  if (ids.length === 0 && argument !== 'for') return [];
  return [...new Set(resolveOrganisations(snapshot, argument, ids))];
}

function isNamed(call: string | null | undefined): call is string {
  return call !== null && call !== undefined;
}
