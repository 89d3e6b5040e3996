import { collaborationKind } from '../../network/columns/collaborationKind.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import {
  type SharedCollaboration,
  sharedCollaborations,
  tieStrength,
} from '../../network/ties/sharedCollaborations.ts';
import { UNKNOWN_DAY } from '../../network/columns/columns.ts';
import type { CollaborationColumns, Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import type { CollaborationKind, CollaborationRole } from '../../../rules/vocabulary.ts';
import type { TieStory } from '../explanation/CollaborationStory.ts';
import type { Language } from '../explanation/Phrases.ts';

/** The contract's `SharedCollaboration`, entities by id. What is not asked for is not looked up. */
export class SharedCollaborationAnswer {
  readonly weight: number;
  readonly aRole: CollaborationRole | null;
  readonly bRole: CollaborationRole | null;
  readonly running: boolean;
  readonly sources: string[];
  readonly #columns: CollaborationColumns;
  readonly #shared: SharedCollaboration;

  constructor({ collaborations }: Snapshot, shared: SharedCollaboration) {
    this.weight = shared.weight;
    this.aRole = shared.aRole;
    this.bRole = shared.bRole;
    this.running = shared.running;
    this.sources = shared.sources;
    this.#columns = collaborations;
    this.#shared = shared;
  }

  get kind(): CollaborationKind {
    return collaborationKind(this.#columns, this.#shared.collaboration);
  }

  get id(): string {
    return textAt(this.#columns.ids, this.#shared.collaboration);
  }

  get label(): string {
    return textAt(this.#columns.labels, this.#shared.collaboration);
  }

  get labelIt(): string {
    return textAt(this.#columns.labelsIt, this.#shared.collaboration);
  }

  get organisationCount(): number {
    return this.#columns.sizes[this.#shared.collaboration]!;
  }

  /** `YYYY-MM-DD`. */
  get startDate(): string | null {
    return dateOf(this.#shared.start);
  }

  /** `YYYY-MM-DD`. */
  get endDate(): string | null {
    return dateOf(this.#shared.end);
  }
}

function dateOf(day: number): string | null {
  return day === UNKNOWN_DAY ? null : toIsoDate(day);
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
      return (collaborations ??= sharedCollaborations(lens, a, b).map(
        (shared) => new SharedCollaborationAnswer(lens.snapshot, shared),
      ));
    },
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
