import { lensOn, type Split } from '../backTest/Split.ts';
import { int32Column } from '../../src/network/columns/sharedColumns.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';
import { isRunningOn } from '../../src/network/ties/collaborationWeight.ts';
import { type BuiltLens, DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';

/** A form that a collaboration of n organisations is weighed by; all else is as it is served. */
export interface TieForm {
  /** Its weight is divided by `pivot` * ((n - 1) / `pivot`) ^ `power`: one of `pivot` + 1 organisations weighs what it does as served. */
  power: number;
  pivot: number;
  /** The share of its weight that is left on the day after its end. */
  ended: number;
  halfLifeYears: number;
}

/** The form that is served. */
export const SERVED_FORM: TieForm = {
  ...{ power: 1, pivot: 1, ended: 1 },
  halfLifeYears: DEFAULT_STRENGTH_MODEL.halfLifeYears,
};

/** Sizes are whole numbers, so divisors are counted in parts this small. */
const PARTS = 10_000;

/** The ties of a split's day under a form: each collaboration gets the size by which the formula that is served weighs it so. */
export function lensOfForm({ snapshot, period, lens }: Split, form: TieForm): BuiltLens {
  const { sizes, starts, ends } = snapshot.collaborations;
  const resized = int32Column(sizes.length);
  for (let one = 0; one < sizes.length; one++) {
    const divisor = form.pivot * (Math.max(1, sizes[one]! - 1) / form.pivot) ** form.power;
    const isRunning = isRunningOn(lens.filter.asOf, starts[one]!, ends[one]!);
    resized[one] = 1 + Math.round((PARTS * divisor) / (isRunning ? 1 : form.ended));
  }
  const weighed: Snapshot = { ...snapshot, collaborations: { ...snapshot.collaborations, sizes: resized } };
  const { saturation } = DEFAULT_STRENGTH_MODEL;
  const model = {
    ...DEFAULT_STRENGTH_MODEL,
    halfLifeYears: form.halfLifeYears,
    // A weight of a part of one is taken for one.
    saturation: saturation / PARTS,
  };
  return lensOn(weighed, period.after, model);
}
