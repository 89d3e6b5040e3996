import { nearestUpward } from '../../../rules/nearestUpward.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { hasWords } from '../search/hasWords.ts';
import { LIST_DIMENSIONS, type ListDimension } from './ListDimension.ts';
import { type ListSelection, NOT_ON_RECORD } from './ListSelection.ts';
import { PARTNER } from './standings.ts';
import { eachValue, type ListParts, listValues, type ListValues } from './listValues.ts';

/** The conditions that are not met, as bits: one for each dimension, and those below. */
export interface Misses {
  organisations: Int32Array;
  projects: Int32Array;
  /** Those of the grant's organisation and project among them; one without either meets nothing that is asked of it. */
  grants: Int32Array;
  /** The conditions given, by what they are asked of. */
  asked: Record<ListValues['side'], number>;
}

const NAMED = 1 << LIST_DIMENSIONS.length;
const AMONG = NAMED << 1;
const TEXT = NAMED << 2;
const OF_PARTNERS = NAMED << 3;
const HOSPITAL = NAMED << 4;
/** Of grants, and met by every one. */
const PARTICIPATING = NAMED << 5;
/** Of grants, money from outside a programme too. */
const UNKNOWN_AMOUNT = NAMED << 6;
/** A miss that no condition is left aside for. */
export const NEVER_MET = NAMED << 7;

/** The bit of the condition on a dimension. */
export function bitOf(dimension: ListDimension): number {
  return 1 << LIST_DIMENSIONS.indexOf(dimension);
}

/** Finds which conditions each organisation, project and grant does not meet. */
export function findMisses(snapshot: Snapshot, selection: ListSelection, parts: ListParts): Misses {
  const { grants } = snapshot;
  const bySide = {
    ORGANISATION: new Int32Array(snapshot.organisations.ids.length),
    PROJECT: new Int32Array(snapshot.collaborations.ids.length),
    PARTICIPATION: new Int32Array(grants.cents.length),
  };
  const asked = { ORGANISATION: 0, PROJECT: 0, PARTICIPATION: selection.participating ? PARTICIPATING : 0 };
  const miss = (side: ListValues['side'], bit: number, fits: (index: number) => boolean): void => {
    const misses = bySide[side];
    asked[side] |= bit;
    for (let index = 0; index < misses.length; index++) if (!fits(index)) misses[index]! |= bit;
  };

  for (const dimension of LIST_DIMENSIONS) {
    const wanted = selection.asked[dimension];
    if (!wanted) continue;
    const values = listValues(snapshot, dimension, parts);
    miss(values.side, bitOf(dimension), fitting(values, wanted));
  }
  const { organisations, ofPartners, hospitals, named, text } = selection;
  if (organisations) {
    const among = new Set(organisations);
    miss('ORGANISATION', AMONG, (organisation) => among.has(organisation));
  }
  const { organisations: standings } = parts.standings;
  if (ofPartners) miss('ORGANISATION', OF_PARTNERS, (organisation) => standings[organisation] === PARTNER);
  if (hospitals) {
    const flags = snapshot.search.hospitals;
    miss('ORGANISATION', HOSPITAL, (organisation) => flags[organisation] === 1);
  }
  if (named !== null) miss('ORGANISATION', NAMED, hasWords(snapshot, named, 'organisations'));
  if (text !== null) miss('PROJECT', TEXT, hasWords(snapshot, text, 'collaborations'));

  if (selection.amountUnknown) miss('PARTICIPATION', UNKNOWN_AMOUNT, (grant) => Number.isNaN(grants.cents[grant]));

  // Money from outside a programme is under none, and a participation in no role.
  const outside = (asked.PARTICIPATION & ~(PARTICIPATING | UNKNOWN_AMOUNT)) | (asked.PROJECT & bitOf('PROGRAMME'));
  const missesOf = (side: 'ORGANISATION' | 'PROJECT', index: number): number =>
    index === NONE ? asked[side] : bySide[side][index]!;
  bySide.PARTICIPATION.forEach((misses, grant) => {
    bySide.PARTICIPATION[grant] =
      misses |
      missesOf('ORGANISATION', grants.organisations[grant]!) |
      missesOf('PROJECT', grants.projects[grant]!) |
      (grants.funders[grant] === NONE ? 0 : outside);
  });
  return { organisations: bySide.ORGANISATION, projects: bySide.PROJECT, grants: bySide.PARTICIPATION, asked };
}

/** Tells whether one of the values of an index, or a wider one, is among those wanted. */
function fitting({ keys, column, parents }: ListValues, wanted: readonly number[]): (index: number) => boolean {
  const own = new Uint8Array(keys.size);
  for (const value of wanted) if (value !== NOT_ON_RECORD) own[value] = 1;
  const flags = parents
    ? nearestUpward(parents, (value) => own[value] === 1).map((wider) => Number(wider !== NONE))
    : own;
  const fitsUnknown = wanted.includes(NOT_ON_RECORD);
  let fits = false;
  const look = (value: number): void => {
    fits ||= value === NONE ? fitsUnknown : flags[value] === 1;
  };
  return (index) => {
    fits = false;
    eachValue(column, index, look);
    return fits;
  };
}
