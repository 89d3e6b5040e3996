import type { CollaborationKind, CollaborationRole } from '../../../rules/vocabulary.ts';
import { collaborationKind } from '../../network/columns/collaborationKind.ts';
import { UNKNOWN_DAY } from '../../network/columns/columns.ts';
import type { CollaborationColumns, Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import type { SharedCollaboration } from '../../network/ties/sharedCollaborations.ts';
import type { CollaborationStory } from '../explanation/CollaborationStory.ts';
import type { Language } from '../explanation/Phrases.ts';

/** A `SharedCollaboration`; what is not asked for is not looked up. Days since 1970-01-01. */
export class SharedCollaborationAnswer {
  readonly weight: number;
  readonly aRole: CollaborationRole | null;
  readonly bRole: CollaborationRole | null;
  readonly startDate: number | null;
  readonly endDate: number | null;
  readonly running: boolean;
  readonly sources: string[];
  readonly #columns: CollaborationColumns;
  readonly #collaboration: number;

  constructor({ collaborations }: Snapshot, shared: SharedCollaboration) {
    this.weight = shared.weight;
    this.aRole = shared.aRole;
    this.bRole = shared.bRole;
    this.startDate = shared.start === UNKNOWN_DAY ? null : shared.start;
    this.endDate = shared.end === UNKNOWN_DAY ? null : shared.end;
    this.running = shared.running;
    this.sources = shared.sources;
    this.#columns = collaborations;
    this.#collaboration = shared.collaboration;
  }

  get kind(): CollaborationKind {
    return collaborationKind(this.#columns, this.#collaboration);
  }

  get project(): string | null {
    return this.#idOfA('PROJECT');
  }

  get cluster(): string | null {
    return this.#idOfA('CLUSTER');
  }

  get agreement(): string | null {
    return this.#idOfA('AGREEMENT');
  }

  get organisationCount(): number {
    return this.#columns.sizes[this.#collaboration]!;
  }

  get organisationCountEstimated(): boolean {
    return this.#columns.sizesEstimated[this.#collaboration] === 1;
  }

  /** The facts that a sentence tells of it. */
  story(language: Language): CollaborationStory {
    const { kind, aRole, bRole, startDate, endDate, running } = this;
    const { labels, labelsIt } = this.#columns;
    return {
      kind,
      label: textAt(language === 'IT' ? labelsIt : labels, this.#collaboration),
      aRole,
      bRole,
      start: startDate === null ? null : toIsoDate(startDate),
      end: endDate === null ? null : toIsoDate(endDate),
      running,
    };
  }

  #idOfA(kind: CollaborationKind): string | null {
    return this.kind === kind ? textAt(this.#columns.ids, this.#collaboration) : null;
  }
}
