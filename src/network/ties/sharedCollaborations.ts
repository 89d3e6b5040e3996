import {
  collaborationWeight,
  isRunningOn,
  NOT_SHARED,
  passesFilter,
  rulesOfFew,
  sharedEnd,
  sharedStart,
  type WeightRules,
} from './collaborationWeight.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import type { LensKey } from './Lens.ts';
import { weightiestRole } from './roleWeights.ts';
import { strengthOf } from './TieRow.ts';
import type { CollaborationRole } from '../../../rules/vocabulary.ts';

/** One collaboration that ties two organisations, seen from both. */
export interface SharedCollaboration {
  /** Index of the collaboration. */
  collaboration: number;
  /** Its part of the tie before saturation; 0 or more. */
  weight: number;
  /** The weightiest role of each under the lens's model, null where that is not known. */
  aRole: CollaborationRole | null;
  bRole: CollaborationRole | null;
  /** The days in which the two were in it together: days since 1970-01-01, or UNKNOWN_DAY. */
  start: number;
  end: number;
  /** On the lens's `asOf`. */
  running: boolean;
  /** Ids of the sources that state either membership, sorted. */
  sources: string[];
}

/** Finds the collaborations that two organisations share under a lens, heaviest first, equally heavy ones by id. */
export function sharedCollaborations(lens: LensKey, a: number, b: number): SharedCollaboration[] {
  const rules = rulesOf(lens);
  const shared: SharedCollaboration[] = [];
  for (const [rowOfA, rowOfB] of commonRows(lens, a, b)) {
    const one = sharedCollaboration(rules, rowOfA, rowOfB);
    if (one !== null) shared.push(one);
  }
  return shared.sort((x, y) => y.weight - x.weight || x.collaboration - y.collaboration);
}

/** The strength of the tie of two organisations, as every lens has it; 0 where they are not tied. */
export function tieStrength(lens: LensKey, a: number, b: number): number {
  return strengthOf(tieSum(lens, a, b).weight, lens.model.saturation);
}

/** The sum of the weights of a tie, before saturation, and the number of projects that it rests on. */
export interface TieSum {
  weight: number;
  projectCount: number;
}

/** The sum of the tie of two organisations, added up as every lens does. */
export function tieSum(lens: LensKey, a: number, b: number): TieSum {
  const rules = rulesOf(lens);
  const { snapshot, filter } = lens;
  const sum = { weight: 0, projectCount: 0 };
  for (const [rowOfA, rowOfB] of commonRows(lens, a, b)) {
    const collaboration = snapshot.collaborationOf[rowOfA]!;
    if (!passesFilter(snapshot, filter, collaboration)) continue;
    const weight = collaborationWeight(rules, collaboration, rowOfA, rowOfB);
    if (weight === NOT_SHARED) continue;
    sum.weight += weight;
    if (collaborationKind(snapshot.collaborations, collaboration) === 'PROJECT') sum.projectCount++;
  }
  return sum;
}

/** True where an organisation has any tie under a lens. */
export function isTied(lens: LensKey, organisation: number): boolean {
  const { membershipsOf, memberships, collaborationOf } = lens.snapshot;
  const rules = rulesOf(lens);
  for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
    const own = membershipsOf.values[i]!;
    const collaboration = collaborationOf[own]!;
    if (!passesFilter(lens.snapshot, lens.filter, collaboration)) continue;
    for (let other = memberships.offsets[collaboration]!; other < memberships.offsets[collaboration + 1]!; other++) {
      if (other === own) continue;
      if (strengthOf(collaborationWeight(rules, collaboration, own, other), lens.model.saturation) > 0) return true;
    }
  }
  return false;
}

/** A lens's rules do not change, and making them takes longer than one pair does. */
const rulesByLens = new WeakMap<LensKey, WeightRules>();

function rulesOf(lens: LensKey): WeightRules {
  const known = rulesByLens.get(lens) ?? rulesOfFew(lens);
  rulesByLens.set(lens, known);
  return known;
}

/** The membership rows of the two in the same collaborations. */
function* commonRows({ snapshot }: LensKey, a: number, b: number): Generator<[number, number]> {
  const { collaborationOf, membershipsOf } = snapshot;
  const { offsets, values } = membershipsOf;
  let i = offsets[a]!;
  let j = offsets[b]!;
  while (i < offsets[a + 1]! && j < offsets[b + 1]!) {
    const difference = collaborationOf[values[i]!]! - collaborationOf[values[j]!]!;
    if (difference === 0) yield [values[i]!, values[j]!];
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}

function sharedCollaboration(rules: WeightRules, rowOfA: number, rowOfB: number): SharedCollaboration | null {
  const { snapshot, filter, model } = rules;
  const { roles, roleUnknown, sources, sourceLists } = snapshot.memberships;
  const collaboration = snapshot.collaborationOf[rowOfA]!;
  if (!passesFilter(snapshot, filter, collaboration)) return null;
  const weight = collaborationWeight(rules, collaboration, rowOfA, rowOfB);
  if (weight === NOT_SHARED) return null;
  const start = sharedStart(snapshot, collaboration, rowOfA, rowOfB);
  const end = sharedEnd(snapshot, collaboration, rowOfA, rowOfB);
  return {
    collaboration,
    weight,
    aRole: weightiestRole(roles[rowOfA]!, roleUnknown[rowOfA] === 1, model).role,
    bRole: weightiestRole(roles[rowOfB]!, roleUnknown[rowOfB] === 1, model).role,
    start,
    end,
    running: isRunningOn(filter.asOf, start, end),
    sources: sourcesOf(sourceLists, sources[rowOfA]!, sources[rowOfB]!),
  };
}

/** Those of both lists, sorted as each is; most memberships have the same one. */
function sourcesOf(lists: readonly string[][], a: number, b: number): string[] {
  if (a === b) return [...lists[a]!];
  return [...new Set([...lists[a]!, ...lists[b]!])].sort();
}
