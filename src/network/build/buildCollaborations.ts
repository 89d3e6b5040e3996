import type { CollaborationRecord } from '../../neo4j/GraphRecords.ts';
import type { IdIndex } from '../columns/IdIndex.ts';
import { rowsOf } from '../columns/rowsOf.ts';
import { float64Column, int32ColumnOf, int8ColumnOf, uint8Column } from '../columns/sharedColumns.ts';
import { NONE, UNKNOWN_DAY } from '../columns/columns.ts';
import type { CollaborationColumns } from '../columns/Snapshot.ts';
import { textColumn } from '../columns/TextColumn.ts';
import { toDay } from '../columns/toDay.ts';
import { COLLABORATION_KINDS } from '../../../rules/vocabulary.ts';

/** The indices of the ids that collaborations refer to. */
interface CollaborationReferences {
  programmes: IdIndex;
  fields: IdIndex;
  calls: IdIndex;
}

/** The columns of collaborations that are sorted by id. `sizes` are those the sources state (0 where none does), for `sizeCollaborations`: the listed members are not known here. */
export function buildCollaborations(
  records: readonly CollaborationRecord[],
  { programmes, fields, calls }: CollaborationReferences,
): CollaborationColumns {
  const count = records.length;
  const column = (valueOf: (record: CollaborationRecord) => number): Int32Array =>
    int32ColumnOf(count, (row) => valueOf(records[row]!));
  const awarded = float64Column(count);
  records.forEach((record, row) => (awarded[row] = toCents(record.awarded)));
  return {
    ids: textColumn(records.map((record) => record.id)),
    kinds: int8ColumnOf(count, (row) => COLLABORATION_KINDS.indexOf(records[row]!.kind)),
    labels: textColumn(records.map((record) => record.label)),
    labelsIt: textColumn(records.map((record) => record.labelIt ?? record.label)),
    starts: column((record) => toDayOrUnknown(record.start)),
    ends: column((record) => toDayOrUnknown(record.end)),
    sizes: column((record) => record.statedOrganisationCount ?? 0),
    sizesEstimated: uint8Column(count),
    mainProgrammes: column((record) => programmes.requireOrNone(record.mainProgramme, nameOf(record))),
    programmes: rowsOf(
      records.map((record) => programmesOf(record).map((id) => programmes.require(id, nameOf(record)))),
    ),
    fields: rowsOf(records.map((record) => record.fields.map((id) => fields.require(id, nameOf(record))))),
    calls: column((record) => calls.requireOrNone(record.call, nameOf(record))),
    ...typesOf(records),
    awarded,
  };
}

function typesOf(records: readonly CollaborationRecord[]): Pick<CollaborationColumns, 'types' | 'typeNames'> {
  const numbers = new Map<string, number>();
  const types = int32ColumnOf(records.length, (row) => {
    const { type } = records[row]!;
    if (type === null) return NONE;
    if (!numbers.has(type)) numbers.set(type, numbers.size);
    return numbers.get(type)!;
  });
  return { types, typeNames: [...numbers.keys()] };
}

/** Days since 1970-01-01, or UNKNOWN_DAY for null. */
export function toDayOrUnknown(isoDate: string | null): number {
  return isoDate === null ? UNKNOWN_DAY : toDay(isoDate);
}

/** Cents of euro, or NaN for null. */
export function toCents(euro: number | null): number {
  return euro === null ? NaN : Math.round(euro * 100);
}

function programmesOf(record: CollaborationRecord): string[] {
  return record.mainProgramme === null ? record.programmes : [record.mainProgramme, ...record.programmes];
}

function nameOf(record: CollaborationRecord): () => string {
  return () => `The collaboration "${record.id}"`;
}
