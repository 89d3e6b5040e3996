import { NONE } from '../columns/columns.ts';
import type { ListDimension } from './ListDimension.ts';

/** The two kinds of thing that there are lists of. */
export type ListSubject = 'ORGANISATION' | 'PROJECT';

/** The conditions of a list, checked, ids turned into numbers. All must hold; null and left out are no condition. */
export interface ListSelection {
  /** Of each dimension asked about the values of which one is enough; NOT_ON_RECORD for what has none. */
  asked: Readonly<Partial<Record<ListDimension, readonly number[]>>>;
  /** By index. */
  organisations: readonly number[] | null;
  /** True for partners of `partnersOf` alone. */
  ofPartners: boolean;
  /** True for hospitals and clinics alone, by their names. */
  hospitals: boolean;
  /** Words of the organisation's names. */
  named: string | null;
  /** Words of the project. */
  text: string | null;
  /** True where what has no participation that fits is left out, whatever else is asked. */
  participating: boolean;
  /** True for grants without an amount alone. */
  amountUnknown: boolean;
  /** The organisations whose partners are meant, by index. */
  partnersOf: readonly number[];
  /** True where a partner is one of each of them; one of them is enough where it is false. */
  partnersOfAll: boolean;
  /** The day by which projects run: days since 1970-01-01. */
  asOf: number;
}

/** Stands among the values asked for for what has no value on record. */
export const NOT_ON_RECORD = NONE;
