import type { Split } from '../backTest/Split.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { NONE } from '../../src/network/columns/columns.ts';
import { indexOfText } from '../../src/network/columns/TextColumn.ts';

/** The fewest organisations of a consortium that is asked for. */
export const LEAST_SIZE = 4;

/** A project of the period that answers a call; organisations by index. */
export interface HiddenConsortium {
  id: string;
  call: number;
  coordinator: number;
  /** Another of its organisations, drawn by chance. */
  second: number;
  /** The organisations of it that were known on the day, in ascending order. */
  members: readonly number[];
  /** The number of organisations in it, known or not. */
  size: number;
}

/** The consortia of a split of at least four, whose call and coordinator are known, and of whose others at least two were known on the day. */
export function hiddenConsortia(
  { hidden, snapshot }: Split,
  { collaborations, memberships }: GraphRecords,
  seed: number,
): HiddenConsortium[] {
  const callOf = new Map(collaborations.map(({ id, call }) => [id, call]));
  const coordinatorOf = new Map(
    memberships.filter(({ role }) => role === 'COORDINATOR').map((one) => [one.collaboration, one.organisation]),
  );
  const sizes = new Map(collaborations.map((one) => [one.id, one.statedOrganisationCount ?? 0]));
  const random = new SeededRandom(seed, hidden.length);
  return hidden.flatMap(({ id, members }) => {
    const call = indexOfText(snapshot.calls.ids, callOf.get(id) ?? '');
    const coordinator = indexOfText(snapshot.organisations.ids, coordinatorOf.get(id) ?? '');
    const size = sizes.get(id)!;
    const others = members.filter((one) => one !== coordinator);
    if (call === NONE || coordinator === NONE || size < LEAST_SIZE || others.length < 2) return [];
    return { id, call, coordinator, second: others[random.below(others.length)]!, members, size };
  });
}
