import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import type { WithinWorkArea } from './workArea.ts';
import type { CollaborationKind } from '../../../rules/vocabulary.ts';

/** The numbers of `StrengthModel` in the schema; all finite and checked. */
export interface StrengthModel {
  halfLifeYears: number;
  saturation: number;
  goBetweenFactor: number;
  hubDamping: number;
  hubScale: number;
  coordinatorWeight: number;
  participantWeight: number;
  associatedWeight: number;
  thirdPartyWeight: number;
}

/** The defaults of the schema. */
export const DEFAULT_STRENGTH_MODEL: StrengthModel = {
  halfLifeYears: 4,
  saturation: 0.1,
  goBetweenFactor: 0.8,
  hubDamping: 0.4,
  hubScale: 100,
  coordinatorWeight: 1,
  participantWeight: 0.7,
  associatedWeight: 0.5,
  thirdPartyWeight: 0.3,
};

/** A filter of collaborations; every id already turned into an index, null meaning "any". Days since 1970-01-01. */
export interface CollaborationFilter {
  asOf: number;
  kinds: readonly CollaborationKind[] | null;
  runningOnly: boolean;
  runningSince: number | null;
  /** 1 for every field asked for or narrower than one asked for; by index of `snapshot.fields`. */
  fields: Uint8Array | null;
  /** The same for programmes. */
  programmes: Uint8Array | null;
  maxOrganisations: number | null;
  /** The collaborations that do not count, ascending. */
  without: readonly number[] | null;
  /** Only projects within it; one in which nothing stands out lets everything pass. */
  within: WithinWorkArea | null;
}

/** The filter that lets every collaboration of a day count. */
export function unfiltered(asOf: number): CollaborationFilter {
  return {
    asOf,
    kinds: null,
    runningOnly: false,
    runningSince: null,
    fields: null,
    programmes: null,
    maxOrganisations: null,
    without: null,
    within: null,
  };
}

/** The snapshot, filter and model that decide which ties there are, and how strong. */
export interface LensKey {
  snapshot: Snapshot;
  filter: CollaborationFilter;
  model: StrengthModel;
}

/**
 * The organisations' ties under one filter and model, in columns: the ties of an organisation are the entries from
 * `rowStart` to before `rowEnd`, in ascending order of the other organisation. Both open the row if it is not yet; the
 * columns may be others after that, but an entry once there stays where it is.
 */
export interface Lens extends LensKey {
  rowStart(organisation: number): number;
  rowEnd(organisation: number): number;
  /** The sum of the square roots of the strengths in its row. */
  reach(organisation: number): number;
  readonly others: Int32Array;
  /** Above 0, at most 1. */
  readonly strengths: Float64Array;
  /** The one collaboration that the tie rests on, or NONE where it rests on several. */
  readonly soles: Int32Array;
}

/**
 * The ties in columns: all rows one after the other, with room between them. Shared by all threads, and by all lenses of
 * one filter, for the model decides only how strong a tie is, unless it makes one 0.
 */
export interface TieColumns {
  /** The first entry of each organisation's row, and the entry before which it ends. */
  starts: Int32Array;
  ends: Int32Array;
  others: Int32Array;
  soles: Int32Array;
}

/** The rows of a lens. */
export interface LensColumns extends TieColumns {
  strengths: Float64Array;
  /** By organisation: the sum of the square roots of the strengths in its row. */
  reaches: Float64Array;
}

/** A lens of which every tie has been added up. */
export class BuiltLens implements Lens {
  readonly snapshot: Snapshot;
  readonly filter: CollaborationFilter;
  readonly model: StrengthModel;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly others: Int32Array;
  readonly strengths: Float64Array;
  readonly soles: Int32Array;
  readonly reaches: Float64Array;

  constructor({ snapshot, filter, model }: LensKey, { starts, ends, others, strengths, soles, reaches }: LensColumns) {
    this.snapshot = snapshot;
    this.filter = filter;
    this.model = model;
    this.starts = starts;
    this.ends = ends;
    this.others = others;
    this.strengths = strengths;
    this.soles = soles;
    this.reaches = reaches;
  }

  rowStart(organisation: number): number {
    return this.starts[organisation]!;
  }

  rowEnd(organisation: number): number {
    return this.ends[organisation]!;
  }

  reach(organisation: number): number {
    return this.reaches[organisation]!;
  }
}

/** The sum of the square roots of the strengths from one entry to before another. */
export function reachOf(strengths: Float64Array, start: number, end: number): number {
  let reach = 0;
  for (let entry = start; entry < end; entry++) reach += Math.sqrt(strengths[entry]!);
  return reach;
}

/** Finds the entry of `a`'s row that is its tie to `b`; NONE where they are not tied. */
export function tieBetween(lens: Lens, a: number, b: number): number {
  let low = lens.rowStart(a);
  let high = lens.rowEnd(a) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const other = lens.others[middle]!;
    if (other === b) return middle;
    if (other < b) low = middle + 1;
    else high = middle - 1;
  }
  return NONE;
}
