import type { KeptBundle } from './CordisBundle.ts';

/** A participation as a record kept it. */
type Row = KeptBundle['participations'][number];

/** Where a 0 in a record means that the source does not say. */
export interface UnstatedZeros {
  /** Properties of the project, `totalCost` or `awarded`. */
  project: string[];
  /** True for a participation whose `totalCost` of 0 is none. */
  hasNoCost(row: Row): boolean;
}

/**
 * Tells the zeros of CORDIS that mean "not stated" from those that mean zero. A cost of 0 is none where money is
 * received: unit and lump-sum grants have no cost on record, neither the project's nor its organisations'; nor have the
 * associated partners, who pay for themselves. An award of 0 is none where an organisation receives some of it. A grant
 * of 0 means zero. The counts behind this stand in docs/decisions/2026-11-29-zeros.md.
 */
export function unstatedZeros(bundle: KeptBundle): UnstatedZeros {
  const isFunded = bundle.participations.some(receives);
  const hasNoCost = bundle.totalCost === 0 && (isFunded || isPositive(bundle.awarded));
  const hasNoAward = bundle.awarded === 0 && isFunded;
  return {
    project: [...(hasNoCost ? ['totalCost'] : []), ...(hasNoAward ? ['awarded'] : [])],
    hasNoCost: (row) => row.totalCost === 0 && (hasNoCost || receives(row) || row.role === 'ASSOCIATED_PARTNER'),
  };
}

function receives({ grant, netGrant }: Row): boolean {
  return isPositive(grant) || isPositive(netGrant);
}

function isPositive(amount: unknown): boolean {
  return typeof amount === 'number' && amount > 0;
}
