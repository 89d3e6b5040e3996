import type { Snapshot } from './Snapshot.ts';
import type { CollaborationKind } from '../vocabulary.ts';

/** The numbers of the contract's `StrengthModel`; all finite and checked. */
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

/** The contract's defaults. */
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

/** Which collaborations count; every id already turned into an index, null meaning "any". Days since 1970-01-01. */
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
}

/**
 * The organisations' ties under one filter and model, as compressed rows: the ties of organisation `a` are the
 * entries `offsets[a]` to `offsets[a + 1] - 1`, in ascending order of the other organisation.
 */
export interface Lens {
  snapshot: Snapshot;
  filter: CollaborationFilter;
  model: StrengthModel;
  offsets: Int32Array;
  others: Int32Array;
  /** Above 0, at most 1. */
  strengths: Float64Array;
  /** The one collaboration that the tie rests on, or NONE where it rests on several. */
  soles: Int32Array;
}
