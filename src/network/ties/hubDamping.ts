import type { StrengthModel } from './Lens.ts';
import { float64Column } from '../columns/sharedColumns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** The values of `HubPolicy` in the schema. */
export type HubPolicy = 'ALLOW' | 'DAMPEN' | 'EXCLUDE';

/** Under EXCLUDE no path passes through an organisation with more partners than this. */
const MOST_PARTNERS = 1000;

/** The factor for passing through each organisation, and those that a path must not pass through. */
export interface HubDamping {
  /** damping(m) by organisation, 0 to 1. */
  damping: Float64Array;
  /** Best connected first, then by id; empty but under EXCLUDE. */
  excluded: number[];
}

/** The most that are kept for one snapshot: most questions set none of the numbers. */
const MOST_KEPT = 8;
/** By the snapshot's partner counts, then by what else decides; oldest first. */
const kept = new WeakMap<Int32Array, Map<string, HubDamping>>();

/** damping(m) = goBetweenFactor * (1 + partners(m) / hubScale) ^ -hubDamping; under ALLOW goBetweenFactor alone. */
export function hubDamping(
  { partnerCounts }: Pick<Snapshot, 'partnerCounts'>,
  model: StrengthModel,
  policy: HubPolicy,
): HubDamping {
  const { goBetweenFactor, hubDamping: exponent, hubScale } = model;
  const key = [policy, goBetweenFactor, exponent, hubScale].join();
  const known = kept.get(partnerCounts) ?? new Map<string, HubDamping>();
  const found = known.get(key) ?? workOut(partnerCounts, model, policy);
  kept.set(partnerCounts, known.set(key, found));
  for (const oldest of known.keys()) if (known.size > MOST_KEPT) known.delete(oldest);
  return found;
}

function workOut(partnerCounts: Int32Array, model: StrengthModel, policy: HubPolicy): HubDamping {
  const damping = float64Column(partnerCounts.length);
  if (policy === 'ALLOW') return { damping: damping.fill(model.goBetweenFactor), excluded: [] };
  const byCount = new Map<number, number>();
  for (let organisation = 0; organisation < partnerCounts.length; organisation++) {
    const partners = partnerCounts[organisation]!;
    let factor = byCount.get(partners);
    if (factor === undefined) {
      factor = model.goBetweenFactor * (1 + partners / model.hubScale) ** -model.hubDamping;
      byCount.set(partners, factor);
    }
    damping[organisation] = factor;
  }
  return { damping, excluded: policy === 'EXCLUDE' ? hubs(partnerCounts) : [] };
}

function hubs(partnerCounts: Int32Array): number[] {
  const found: number[] = [];
  partnerCounts.forEach((partners, organisation) => {
    if (partners > MOST_PARTNERS) found.push(organisation);
  });
  return found.sort((a, b) => partnerCounts[b]! - partnerCounts[a]! || a - b);
}
