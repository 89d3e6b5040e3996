import type { CordisParticipation } from '../tables/participationTable.ts';

/** A row that holds, and those that state the same participation beside it. */
export interface StatedParticipation {
  row: CordisParticipation;
  others: CordisParticipation[];
}

/**
 * The participations of one project, each once. Two rows state the same one where organisation number, role and order are
 * the same: the row updated last holds. A row that lacks one of these is a participation of its own, whatever it is equal
 * to: the files have hundreds of them, each with an amount of its own.
 */
export function statedOnce(rows: readonly CordisParticipation[]): StatedParticipation[] {
  const stated = new Map<string, StatedParticipation>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = stated.get(key);
    if (before === undefined) stated.set(key, { row, others: [] });
    else {
      before.others.push(isNewer(row, before.row) ? before.row : row);
      if (before.others.at(-1) === before.row) before.row = row;
    }
  }
  return [...stated.values()];
}

function keyOf(row: CordisParticipation): string {
  const { pic, role, order } = row;
  return pic === null || role === null || order === null ? `line ${row.line}` : `${pic} ${role} ${order}`;
}

/** True for the row updated later; of two updated on one day, for the one whose text sorts last, so that the order of the rows decides nothing. */
function isNewer(row: CordisParticipation, other: CordisParticipation): boolean {
  const [day, otherDay] = [row.updatedAt ?? '', other.updatedAt ?? ''];
  return day === otherDay ? textOf(row) > textOf(other) : day > otherDay;
}

/** Everything in a row but its place in the file. */
function textOf(row: CordisParticipation): string {
  return JSON.stringify({ ...row, line: undefined });
}
