import type { StrengthModel } from './Lens.ts';
import { COLLABORATION_ROLES, type CollaborationRole } from '../../../rules/vocabulary.ts';

type RoleWeightName = 'coordinatorWeight' | 'participantWeight' | 'associatedWeight' | 'thirdPartyWeight';

const WEIGHT_OF_ROLE: Record<CollaborationRole, RoleWeightName> = {
  COORDINATOR: 'coordinatorWeight',
  PARTICIPANT: 'participantWeight',
  PARTNER: 'participantWeight',
  ASSOCIATED_PARTNER: 'associatedWeight',
  INTERNATIONAL_PARTNER: 'associatedWeight',
  THIRD_PARTY: 'thirdPartyWeight',
  MANAGER: 'coordinatorWeight',
  MEMBER: 'participantWeight',
  PARTY: 'coordinatorWeight',
};
const UNKNOWN_ROLE_WEIGHT: RoleWeightName = 'participantWeight';
const KNOWN_ROLE_SETS = 1 << COLLABORATION_ROLES.length;
/** The number of values that `roleSetOf` may give. */
export const ROLE_SETS = 2 * KNOWN_ROLE_SETS;

/** The role that counts and is shown, null where it is not known; and what it weighs. */
export interface WeightiestRole {
  role: CollaborationRole | null;
  weight: number;
}

/** The weightiest of a membership's roles, among equals the first of the enumeration, a known one before an unknown one. */
export function weightiestRole(roles: number, hasUnknown: boolean, model: StrengthModel): WeightiestRole {
  let best: WeightiestRole | null = null;
  for (let bit = 0; bit < COLLABORATION_ROLES.length; bit++) {
    if ((roles & (1 << bit)) === 0) continue;
    const role = COLLABORATION_ROLES[bit]!;
    const weight = model[WEIGHT_OF_ROLE[role]];
    if (best === null || weight > best.weight) best = { role, weight };
  }
  const unknown = { role: null, weight: model[UNKNOWN_ROLE_WEIGHT] };
  if (best === null) return unknown;
  return hasUnknown && unknown.weight > best.weight ? unknown : best;
}

/** A membership's roles, and whether one of its rows has none, as one number. */
export function roleSetOf(roles: number, roleUnknown: number): number {
  return roles + roleUnknown * KNOWN_ROLE_SETS;
}
