import { NONE, type Rows } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { FundingItems } from './fundingItems.ts';
import { recorded } from './lookUp.ts';
import { programmeFunders } from './programmeFunders.ts';

/** The values of a dimension in which an item can have several: those of the i-th item are row `rowOf[i]`, which is never empty. */
export interface ManyValues {
  rowOf: Int32Array;
  rows: Rows;
}

/** The funders of each item: its own, or those of its project's main programme. Where none is known, one value beyond the organisations. */
export function itemFunders(snapshot: Snapshot, { count, projects, givers }: FundingItems): ManyValues {
  const ofProgrammes = programmeFunders(snapshot);
  const { mainProgrammes } = snapshot.collaborations;
  const programmeCount = snapshot.programmes.ids.length;
  const organisationCount = snapshot.organisations.ids.length;
  // Row by row: the funders of each programme, each organisation as the giver of its own money, nobody.
  const nobody = programmeCount + organisationCount;
  const rows = buildRows(nobody + 1, organisationCount, (row, add) => {
    if (row < programmeCount) eachValue(ofProgrammes, row, add);
    else if (row < nobody) add(row - programmeCount);
  });
  const rowOf = new Int32Array(count);
  for (let item = 0; item < count; item++) {
    const programme = givers[item] === NONE ? mainProgrammes[projects[item]!]! : NONE;
    if (givers[item] !== NONE) rowOf[item] = programmeCount + givers[item]!;
    else rowOf[item] = programme === NONE ? nobody : programme;
  }
  return { rowOf, rows };
}

/** The fields that each item's project states, of those flagged where flags are given. None: one value beyond the fields. */
export function itemFields(snapshot: Snapshot, { projects }: FundingItems, flags: Uint8Array | null): ManyValues {
  const { ids, fields } = snapshot.collaborations;
  const noProject = ids.length;
  const rows = buildRows(noProject + 1, snapshot.fields.ids.length, (row, add) => {
    if (row === noProject) return;
    eachValue(fields, row, (field) => {
      if (flags === null || flags[field] === 1) add(field);
    });
  });
  return { rowOf: recorded(projects, noProject), rows };
}

/** Rows from what `visit` adds for each, with `notRecorded` where it adds nothing. */
function buildRows(
  count: number,
  notRecorded: number,
  visit: (row: number, add: (value: number) => void) => void,
): Rows {
  const offsets = new Int32Array(count + 1);
  const values: number[] = [];
  const add = (value: number): void => {
    values.push(value);
  };
  for (let row = 0; row < count; row++) {
    visit(row, add);
    if (values.length === offsets[row]) add(notRecorded);
    offsets[row + 1] = values.length;
  }
  return { offsets, values: new Int32Array(values) };
}

function eachValue({ offsets, values }: Rows, row: number, visit: (value: number) => void): void {
  for (let at = offsets[row]!; at < offsets[row + 1]!; at++) visit(values[at]!);
}
