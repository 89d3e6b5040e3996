import { ORGANISATION_KINDS } from '../../../rules/vocabulary.ts';
import { collaborationKind } from '../../network/columns/collaborationKind.ts';
import { NONE } from '../../network/columns/columns.ts';
import { indexOfText, textAt } from '../../network/columns/TextColumn.ts';
import type { SeatNumber } from '../../network/consortium/chanceOfSeat.ts';
import type { FoundCandidate, PassedOver } from '../../network/consortium/formConsortium.ts';
import { type SeatLikelihood, seatLikelihoodOf } from '../../network/consortium/seatLikelihoodOf.ts';
import type { CandidateStory } from '../explanation/CandidateStory.ts';
import { explainCandidate } from '../explanation/explainCandidate.ts';
import { type ExplanationPart, explanationParts } from '../explanation/explanationParts.ts';
import { toldName } from '../explanation/languages/toldName.ts';
import type { Language } from '../explanation/Phrases.ts';
import type { ConsortiumReasonKind } from '../generated.ts';
import type { PathAnswer } from '../paths/pathAnswer.ts';
import type { ConsortiumSide } from './ConsortiumSide.ts';

/** Each kind of reason, and the numbers whose parts of the chance are its weight. */
const REASONS: Readonly<Record<ConsortiumReasonKind, readonly SeatNumber[]>> = {
  TIED: ['TIE'],
  NEAR: ['WALK'],
  PROGRAMME: ['PART'],
  CALLS: ['FAMILY'],
  ACTIVE: ['RECENT', 'PROJECTS'],
  WORDS: ['WORDS'],
};
const REASON_KINDS = Object.keys(REASONS) as ConsortiumReasonKind[];

/** A `ConsortiumCandidate`; what takes time is computed when asked for. */
export class CandidateAnswer {
  readonly organisation: string;
  readonly rank: number | null;
  readonly isTied: boolean;
  readonly hasCoordinated: boolean;
  readonly passedOver: PassedOver | null;
  readonly #side: ConsortiumSide;
  readonly #found: FoundCandidate;

  constructor(side: ConsortiumSide, found: FoundCandidate, rank: number | null) {
    this.organisation = textAt(side.lens.snapshot.organisations.ids, found.organisation);
    this.rank = rank;
    this.isTied = found.isTied || side.question.given.includes(found.organisation);
    this.hasCoordinated = found.hasCoordinated;
    this.passedOver = found.passedOver;
    this.#side = side;
    this.#found = found;
  }

  /** With the `from` of earlier versions, which clients may ask for still. */
  get likelihood(): (SeatLikelihood & { from: number }) | null {
    const { place } = this.#found;
    return this.#side.isMeasured && place !== null ? { ...seatLikelihoodOf(place), from: 0 } : null;
  }

  get reasons() {
    const { parts } = this.#found;
    const { collaborations } = this.#side.lens.snapshot;
    return REASON_KINDS.map((kind) => ({ kind, weight: REASONS[kind].reduce((sum, number) => sum + parts[number], 0) }))
      .filter(({ kind, weight }) => weight > 0 && this.#countOf(kind) !== 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ kind, weight }) => ({
        ...{ kind, weight, count: this.#countOf(kind) },
        projects: this.#projectsOf(kind)
          .filter((one) => collaborationKind(collaborations, one) === 'PROJECT')
          .map((one) => textAt(collaborations.ids, one)),
        words: kind === 'WORDS' ? this.#found.words : [],
      }));
  }

  get adds() {
    const { organisations, countries } = this.#side.lens.snapshot;
    const { organisation, adds } = this.#found;
    const [country, kind] = [organisations.countries[organisation]!, organisations.kinds[organisation]!];
    return {
      country: adds.country && country !== NONE ? textAt(countries.ids, country) : null,
      kind: adds.kind && kind !== NONE ? ORGANISATION_KINDS[kind]! : null,
      ...{ experience: adds.experience, words: adds.words },
    };
  }

  /** The best way from those of `for`. */
  introduction(): Promise<PathAnswer | null> {
    return this.#side.introductionTo(this.#found.organisation, this.isTied);
  }

  /** Explains it in plain sentences. */
  async explanation({ language }: { language: Language }): Promise<string> {
    return explainCandidate(await this.#story(language), language);
  }

  async explanationParts({ language }: { language: Language }): Promise<ExplanationPart[]> {
    const { organisations, collaborations } = this.#side.lens.snapshot;
    const way = await this.introduction();
    const told = [this.organisation, ...this.#side.question.given.map((one) => textAt(organisations.ids, one))];
    const names = [...told, ...(way?.organisations ?? [])].map((id) => {
      const name = textAt(organisations.displayNames, indexOfText(organisations.ids, id));
      return { name: toldName(name, language), organisation: id };
    });
    const projects = REASON_KINDS.flatMap((kind) => this.#projectsOf(kind))
      .filter((one) => collaborationKind(collaborations, one) === 'PROJECT')
      .map((one) => ({ name: textAt(collaborations.labels, one), project: textAt(collaborations.ids, one) }));
    return explanationParts(await this.explanation({ language }), [...names, ...projects]);
  }

  async #story(language: Language): Promise<CandidateStory> {
    const { snapshot } = this.#side.lens;
    const { ids, displayNames } = snapshot.organisations;
    const nameOf = (one: number): string => toldName(textAt(displayNames, one), language);
    const { from, given } = this.#side.question;
    const way = await this.introduction();
    const { country, kind, words } = this.adds;
    return {
      name: nameOf(this.#found.organisation),
      start: given.length === 1 ? nameOf(given[0]!) : null,
      isOneOfUs: from.includes(this.#found.organisation),
      reasons: this.reasons.map(({ kind: ofReason, count, words: told }) => ({
        ...{ kind: ofReason, count, words: told },
        projects: this.#projectsOf(ofReason).map((one) => textAt(snapshot.collaborations.labels, one)),
      })),
      introducers: way === null ? null : way.organisations.slice(1, -1).map((id) => nameOf(indexOfText(ids, id))),
      adds: { country: country?.replace('country:', '') ?? null, kind, words },
    };
  }

  #countOf(kind: ConsortiumReasonKind): number | null {
    const { sharedCount, inPartCount, inFamilyCount, projectCount } = this.#found;
    const counts = { TIED: sharedCount, PROGRAMME: inPartCount, CALLS: inFamilyCount, ACTIVE: projectCount };
    return { ...counts, NEAR: null, WORDS: null }[kind];
  }

  #projectsOf(kind: ConsortiumReasonKind): number[] {
    const { shared, inPart, inFamily, closest } = this.#found;
    const lists = { TIED: shared, PROGRAMME: inPart, CALLS: inFamily, WORDS: closest.map(({ project }) => project) };
    return { ...lists, NEAR: [], ACTIVE: [] }[kind];
  }
}
