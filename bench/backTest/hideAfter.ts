import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';

/**
 * The graph as it could be known on a day (`2022-01-01`): without the collaborations that began later or at an unknown
 * time, without those who joined later, and without the organisations that are then in nothing. Partners and sizes
 * counted from it therefore know nothing of what came.
 */
export function hideAfter(records: GraphRecords, day: string): GraphRecords {
  const collaborations = records.collaborations.filter(({ start }) => start !== null && start <= day);
  const known = new Set(collaborations.map(({ id }) => id));
  const memberships = records.memberships.filter(
    ({ collaboration, start }) => known.has(collaboration) && (start === null || start <= day),
  );
  const present = new Set(memberships.map(({ organisation }) => organisation));
  return {
    ...records,
    organisations: records.organisations.filter(({ id }) => present.has(id)),
    collaborations,
    memberships,
  };
}
