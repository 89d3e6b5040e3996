import { fieldCounts, sharedFields } from '../../network/suggestions/sharedFields.ts';
import { type Likelihood, likelihoodOf, MOST_RANK } from '../../network/suggestions/likelihoodOf.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Suggestion } from '../../network/suggestions/suggestPartners.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { explainSuggestion } from '../explanation/explainSuggestion.ts';
import { type ExplanationPart, explanationParts } from '../explanation/explanationParts.ts';
import type { Language } from '../explanation/Phrases.ts';
import { toldName } from '../explanation/languages/toldName.ts';
import { MOST_NAMED, type SuggestionStory } from '../explanation/SuggestionStory.ts';
import type { PathAnswer } from '../paths/pathAnswer.ts';
import type { SuggestionSide } from './SuggestionSide.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';
import { isNarrowed } from '../ties/unconnected.ts';

/** The number of common partners, the best, that an explanation names with what ties them to both sides. */
const PARTNERS_TOLD = 2;

/** A `PartnerSuggestion`; what takes time is computed when asked for. */
export class SuggestionAnswer {
  readonly organisation: string;
  readonly rank: number;
  readonly score: number;
  readonly #side: SuggestionSide;
  readonly #suggestion: Suggestion;

  constructor(side: SuggestionSide, suggestion: Suggestion, rank: number) {
    this.organisation = textAt(side.lens.snapshot.organisations.ids, suggestion.organisation);
    this.rank = rank;
    this.score = suggestion.score;
    this.#side = side;
    this.#suggestion = suggestion;
  }

  get commonPartnerCount(): number {
    return this.#suggestion.commonPartnerCount;
  }

  /** Best contribution first. */
  commonPartners({ first }: { first: number }): string[] {
    const { ids } = this.#side.lens.snapshot.organisations;
    return this.#suggestion.commonPartners
      .slice(0, checkCount('first', first, MOST_LISTED))
      .map((partner) => textAt(ids, partner));
  }

  /** Most shared first. */
  sharedFields({ first }: { first: number }): string[] {
    const { ids } = this.#side.lens.snapshot.fields;
    return this.#sharedFields()
      .slice(0, checkCount('first', first, MOST_LISTED))
      .map((field) => textAt(ids, field));
  }

  /** The best path from any of those it is for. */
  introduction(): Promise<PathAnswer> {
    return this.#side.introductionTo(this.#suggestion.chain);
  }

  /** By all ways of up to three ties together. */
  nearness(): Promise<number | null> {
    return this.#side.nearnessTo(this.#suggestion.organisation);
  }

  /** Tells how often such suggestions came true; null where that was not measured. */
  get likelihood(): Likelihood | null {
    const { lens, askersPartners } = this.#side;
    if (askersPartners === null || this.rank > MOST_RANK) return null;
    const { organisation, commonPartnerCount: commonPartners, score } = this.#suggestion;
    const partners = lens.snapshot.partnerCounts[organisation]!;
    return likelihoodOf({ askersPartners, partners, commonPartners, score });
  }

  /** Explains it in plain sentences. */
  explanation({ language }: { language: Language }): string {
    return explainSuggestion(this.story(language), language);
  }

  explanationParts({ language }: { language: Language }): ExplanationPart[] {
    const { lens, from } = this.#side;
    const { ids, displayNames } = lens.snapshot.organisations;
    const { organisation, commonPartners } = this.#suggestion;
    // Of the common partners these alone are told.
    const told = [...from, organisation, ...commonPartners.slice(0, MOST_NAMED)];
    const organisations = told.map((one) => ({
      ...{ name: toldName(textAt(displayNames, one), language), organisation: textAt(ids, one) },
    }));
    const ties = this.#ways().flatMap((way) => way.flatMap((tie) => tie.names(language)));
    return explanationParts(this.explanation({ language }), [...organisations, ...ties]);
  }

  /** The facts that its explanation is written from. */
  story(language: Language): SuggestionStory {
    const { lens, from } = this.#side;
    const { organisations, countries, fields } = lens.snapshot;
    const { organisation, commonPartners: partners } = this.#suggestion;
    const country = organisations.countries[organisation]!;
    const nameOf = (one: number): string => toldName(textAt(organisations.displayNames, one), language);
    return {
      starts: from.map(nameOf),
      name: nameOf(organisation),
      country: country === NONE ? null : textAt(countries.ids, country).replace('country:', ''),
      isSameCountry: from.every((start) => organisations.countries[start] === country),
      isNarrowed: isNarrowed(lens),
      commonPartners: partners.map(nameOf),
      ways: this.#ways().map((way) => way.map((tie) => tie.story(language))),
      fields: this.#sharedFields().map((field) => textAt(language === 'IT' ? fields.labelsIt : fields.labels, field)),
    };
  }

  /** The ties of the ways that are told: over its best common partners, or without any over two others. */
  #ways(): TieAnswer[][] {
    const { organisation, commonPartners, starts, chain } = this.#suggestion;
    const told = commonPartners.slice(0, PARTNERS_TOLD);
    const ways = told.length > 0 ? told.map((partner, at) => [starts[at]!, partner, organisation]) : [chain];
    return ways.map((way) => way.slice(1).map((next, at) => new TieAnswer(this.#side.lens, way[at]!, next)));
  }

  #sharedFields(): number[] {
    const { lens, fields } = this.#side;
    return sharedFields(fields, fieldCounts(lens.snapshot, [this.#suggestion.organisation], lens.filter.asOf));
  }
}
