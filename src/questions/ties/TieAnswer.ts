import type { LensKey } from '../../network/ties/Lens.ts';
import { sharedCollaborations, tieStrength } from '../../network/ties/sharedCollaborations.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { toIsoDate } from '../../network/columns/toDay.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import type { TieStory } from '../explanation/CollaborationStory.ts';
import { toldName } from '../explanation/languages/toldName.ts';
import { COLLABORATIONS_TOLD, explainTie } from '../explanation/explainTie.ts';
import { type ExplanationPart, explanationParts, type TellableName } from '../explanation/explanationParts.ts';
import type { Language } from '../explanation/Phrases.ts';
import type { StrengthLevel } from '../generated.ts';
import { SharedCollaborationAnswer } from './SharedCollaborationAnswer.ts';
import { strengthLevel } from './strengthLevel.ts';

/** The `Tie` of two organisations, by index, under a lens; its collaborations are looked up when they are asked for. */
export class TieAnswer {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly #lens: LensKey;
  readonly #ends: readonly [number, number];
  #all: SharedCollaborationAnswer[] | null = null;

  constructor(lens: LensKey, a: number, b: number) {
    const { ids } = lens.snapshot.organisations;
    this.a = textAt(ids, a);
    this.b = textAt(ids, b);
    this.strength = tieStrength(lens, a, b);
    this.#lens = lens;
    this.#ends = [a, b];
  }

  get strengthLevel(): StrengthLevel {
    return strengthLevel(this.strength);
  }

  get collaborationCount(): number {
    return this.#collaborations().length;
  }

  get projectCount(): number {
    return this.#projects().length;
  }

  get runningProjectCount(): number {
    return this.#projects().filter(({ running }) => running).length;
  }

  /** The latest end of those that run, as days since 1970-01-01; of all where none does. */
  get projectsUntil(): number | null {
    const running = this.#projects().filter((project) => project.running);
    if (running.some(({ endDate }) => endDate === null)) return null;
    const told = running.length > 0 ? running : this.#projects();
    const ends = told.flatMap(({ endDate }) => (endDate === null ? [] : [endDate]));
    return ends.length === 0 ? null : Math.max(...ends);
  }

  /** Heaviest first. */
  collaborations({ first }: { first: number }): SharedCollaborationAnswer[] {
    return this.#collaborations().slice(0, checkCount('first', first, MOST_LISTED));
  }

  explanation({ language }: { language: Language }): string {
    return explainTie(this.story(language), language);
  }

  explanationParts({ language }: { language: Language }): ExplanationPart[] {
    return explanationParts(this.explanation({ language }), this.names(language));
  }

  /** The names that its explanation may tell. */
  names(language: Language): TellableName[] {
    const { a, b, collaborations } = this.story(language);
    return [
      { name: a, organisation: this.a },
      { name: b, organisation: this.b },
      ...this.#collaborations()
        .slice(0, COLLABORATIONS_TOLD)
        .flatMap(({ project }, at) => (project === null ? [] : [{ name: collaborations[at]!.label, project }])),
    ];
  }

  /** The facts that its explanation is written from. */
  story(language: Language): TieStory {
    const { snapshot, filter } = this.#lens;
    const [a, b] = this.#ends.map((end) => toldName(textAt(snapshot.organisations.displayNames, end), language));
    const collaborations = this.#collaborations().map((one) => one.story(language));
    return { a: a!, b: b!, asOf: toIsoDate(filter.asOf), collaborations };
  }

  #projects(): SharedCollaborationAnswer[] {
    return this.#collaborations().filter(({ kind }) => kind === 'PROJECT');
  }

  #collaborations(): SharedCollaborationAnswer[] {
    const { snapshot } = this.#lens;
    this.#all ??= sharedCollaborations(this.#lens, ...this.#ends).map(
      (shared) => new SharedCollaborationAnswer(snapshot, shared),
    );
    return this.#all;
  }
}
