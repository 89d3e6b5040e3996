import { badUserInput } from '../../errors.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { resolveOrganisations } from './resolveIds.ts';

/** The most organisations that one list may name: an introduction is sought from each. */
const MOST_ORGANISATIONS = 100;

/**
 * The organisations that a list names, by index, each once, in its order. BAD_USER_INPUT and NOT_FOUND as
 * `resolveOrganisations`; BAD_USER_INPUT for more than 100, too.
 */
export function resolveDistinct(snapshot: Snapshot, argument: string, ids: readonly string[]): number[] {
  if (ids.length > MOST_ORGANISATIONS) {
    throw badUserInput(`\`${argument}\` must name at most ${MOST_ORGANISATIONS} ids, not ${ids.length}.`);
  }
  return [...new Set(resolveOrganisations(snapshot, argument, ids))];
}

/** The most that may be left out. */
const MOST_LEFT_OUT = 1_000;

/** The organisations that a list leaves out, by index, each once; none where it names none. BAD_USER_INPUT for more than 1,000, and NOT_FOUND. */
export function resolveLeftOut(snapshot: Snapshot, argument: string, ids: readonly string[]): number[] {
  if (ids.length === 0) return [];
  if (ids.length > MOST_LEFT_OUT)
    throw badUserInput(`\`${argument}\` must name at most ${MOST_LEFT_OUT} ids, not ${ids.length}.`);
  return [...new Set(resolveOrganisations(snapshot, argument, ids))];
}
