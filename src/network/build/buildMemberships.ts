import { toDayOrUnknown } from './buildCollaborations.ts';
import type { MembershipRecord } from '../../neo4j/GraphRecords.ts';
import { int32Column, uint16Column, uint8Column } from '../columns/sharedColumns.ts';
import { UNKNOWN_DAY } from '../columns/columns.ts';
import type { MembershipColumns } from '../columns/Snapshot.ts';
import { toDay } from '../columns/toDay.ts';
import { COLLABORATION_ROLES } from '../../../rules/vocabulary.ts';

/** Membership records with what they refer to, in order of collaboration, then organisation. */
export interface OrderedMemberships {
  records: readonly MembershipRecord[];
  /** Index of the collaboration and of the organisation of each record, by its place in `records`. */
  collaborations: Int32Array;
  organisations: Int32Array;
  /** Places in `records`. */
  order: Int32Array;
  collaborationCount: number;
}

/** One row for each (collaboration, organisation), its records united; and the collaboration of each row. */
export function buildMemberships(ordered: OrderedMemberships): {
  memberships: MembershipColumns;
  collaborationOf: Int32Array;
} {
  const firsts = firstsOfRows(ordered);
  const rowCount = firsts.length - 1;
  const columns: MembershipColumns = {
    offsets: int32Column(ordered.collaborationCount + 1),
    organisations: int32Column(rowCount),
    roles: uint16Column(rowCount),
    roleUnknown: uint8Column(rowCount),
    starts: int32Column(rowCount),
    ends: int32Column(rowCount),
    sources: int32Column(rowCount),
    sourceLists: [],
  };
  const collaborationOf = int32Column(rowCount);
  const known = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const first = ordered.order[firsts[row]!]!;
    columns.organisations[row] = ordered.organisations[first]!;
    collaborationOf[row] = ordered.collaborations[first]!;
    columns.offsets[collaborationOf[row]! + 1]!++;
    const sources = uniteRow(columns, row, ordered, firsts[row]!, firsts[row + 1]!);
    columns.sources[row] = numberOf(sources, columns.sourceLists, known);
  }
  for (let c = 0; c < ordered.collaborationCount; c++) columns.offsets[c + 1]! += columns.offsets[c]!;
  return { memberships: columns, collaborationOf };
}

/** The places in `order` at which each row's records begin, and behind them all the end of the last. */
function firstsOfRows({ collaborations, organisations, order }: OrderedMemberships): number[] {
  const firsts: number[] = [];
  for (let position = 0; position < order.length; position++) {
    const record = order[position]!;
    const before = order[position - 1];
    const isSame =
      before !== undefined &&
      collaborations[before] === collaborations[record] &&
      organisations[before] === organisations[record];
    if (!isSame) firsts.push(position);
  }
  firsts.push(order.length);
  return firsts;
}

/** Writes one row from its records, `order[from]` to `order[to - 1]`, and returns its sources. */
function uniteRow(
  columns: MembershipColumns,
  row: number,
  { records, order }: OrderedMemberships,
  from: number,
  to: number,
): string[] {
  let start = Infinity;
  let end = -Infinity;
  const sources = new Set<string>();
  for (let position = from; position < to; position++) {
    const record = records[order[position]!]!;
    if (record.role === null) columns.roleUnknown[row] = 1;
    else columns.roles[row]! |= 1 << COLLABORATION_ROLES.indexOf(record.role);
    // UNKNOWN_DAY is below every day, so that it wins the start by itself; Infinity stands for it in the end.
    start = Math.min(start, toDayOrUnknown(record.start));
    end = Math.max(end, record.end === null ? Infinity : toDay(record.end));
    for (const source of record.sources) sources.add(source);
  }
  columns.starts[row] = start;
  columns.ends[row] = end === Infinity ? UNKNOWN_DAY : end;
  return [...sources].sort();
}

/** The number of a list among those known, to which a new one is added. */
function numberOf(list: string[], lists: string[][], known: Map<string, number>): number {
  const key = list.join('\n');
  const number = known.get(key) ?? lists.push(list) - 1;
  known.set(key, number);
  return number;
}
