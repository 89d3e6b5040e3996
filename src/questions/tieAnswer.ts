import { collaborationKind } from '../network/collaborationKind.ts';
import type { LensKey } from '../network/Lens.ts';
import { type SharedCollaboration, sharedCollaborations, tieStrength } from '../network/sharedCollaborations.ts';
import { UNKNOWN_DAY } from '../network/Snapshot.ts';
import { textAt } from '../network/TextColumn.ts';
import { toIsoDate } from '../network/toDay.ts';
import type { CollaborationKind, CollaborationRole } from '../vocabulary.ts';
import type { TieStory } from './explanation/CollaborationStory.ts';
import type { Language } from './explanation/Phrases.ts';

/** The contract's `SharedCollaboration`, entities by id. Days are `YYYY-MM-DD`. */
export interface SharedCollaborationAnswer {
  kind: CollaborationKind;
  id: string;
  label: string;
  labelIt: string;
  weight: number;
  organisationCount: number;
  aRole: CollaborationRole | null;
  bRole: CollaborationRole | null;
  startDate: string | null;
  endDate: string | null;
  running: boolean;
  sources: string[];
}

/** The contract's `Tie`, entities by id; `collaborations` holds all of them, heaviest first, and is found out when it is read. */
export interface TieAnswer {
  a: string;
  b: string;
  aName: string;
  bName: string;
  strength: number;
  asOf: string;
  readonly collaborations: SharedCollaborationAnswer[];
}

/** The tie of two organisations, by index, under a lens. */
export function tieAnswer(lens: LensKey, a: number, b: number): TieAnswer {
  const { ids, names } = lens.snapshot.organisations;
  let collaborations: SharedCollaborationAnswer[] | null = null;
  return {
    a: textAt(ids, a),
    b: textAt(ids, b),
    aName: textAt(names, a),
    bName: textAt(names, b),
    strength: tieStrength(lens, a, b),
    asOf: toIsoDate(lens.filter.asOf),
    get collaborations() {
      return (collaborations ??= sharedCollaborations(lens, a, b).map((shared) => sharedAnswer(lens, shared)));
    },
  };
}

function sharedAnswer({ snapshot }: LensKey, { collaboration, start, end, ...shared }: SharedCollaboration) {
  const { ids, labels, labelsIt, sizes } = snapshot.collaborations;
  return {
    ...shared,
    kind: collaborationKind(snapshot.collaborations, collaboration),
    id: textAt(ids, collaboration),
    label: textAt(labels, collaboration),
    labelIt: textAt(labelsIt, collaboration),
    organisationCount: sizes[collaboration]!,
    startDate: start === UNKNOWN_DAY ? null : toIsoDate(start),
    endDate: end === UNKNOWN_DAY ? null : toIsoDate(end),
  };
}

/** What a sentence tells of a tie. */
export function tieStory(tie: TieAnswer, language: Language): TieStory {
  return {
    a: tie.aName,
    b: tie.bName,
    asOf: tie.asOf,
    collaborations: tie.collaborations.map((one) => ({
      kind: one.kind,
      label: language === 'IT' ? one.labelIt : one.label,
      aRole: one.aRole,
      bRole: one.bRole,
      start: one.startDate,
      end: one.endDate,
      running: one.running,
    })),
  };
}
