import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '../../graph/Graph.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import { DEFAULT_STRENGTH_MODEL, type LensKey } from '../../network/ties/Lens.ts';
import { isFiltered } from '../arguments/checkLensArguments.ts';
import { LEAST_PROJECTS } from '../../network/suggestions/likelihoodOf.ts';
import { countOfKind } from '../../network/columns/collaborationKind.ts';
import { LazyLens } from '../../network/ties/LazyLens.ts';
import { scoreOf } from '../../network/paths/PathSearch.ts';
import { type FieldCounts, fieldCounts } from '../../network/suggestions/sharedFields.ts';
import type { QueryPartnerSuggestionsArgs } from '../generated.ts';
import { firstPathTo, usualSearch } from '../paths/firstPathTo.ts';
import { type PathAnswer, pathAnswer } from '../paths/pathAnswer.ts';

/** The part of a question that introductions follow from, as it was asked. */
type SuggestionsAsked = Pick<QueryPartnerSuggestionsArgs, 'for' | 'collaborations' | 'model'>;

/** For whom partners are suggested, taken together: what all suggestions of an answer are worked out from. */
export class SuggestionSide {
  readonly lens: LensKey;
  readonly from: readonly number[];
  readonly #graph: Pick<Graph, 'run'>;
  readonly #isAny: boolean;
  readonly #asked: SuggestionsAsked;
  #askersPartners: number | null | undefined;
  #fields: FieldCounts | null = null;

  /** `isAny`: everybody is a candidate. */
  constructor(
    graph: Pick<Graph, 'run'>,
    lens: LensKey,
    from: readonly number[],
    { isAny, ...asked }: SuggestionsAsked & { isAny: boolean },
  ) {
    this.lens = lens;
    this.from = from;
    this.#isAny = isAny;
    this.#asked = asked;
    this.#graph = graph;
  }

  /**
   * The number of partners of the one it is for, where how often suggestions come true was measured for such a question:
   * for one organisation among all candidates, under the default filter and model, on a graph of whole frameworks. Else null.
   */
  get askersPartners(): number | null {
    if (this.#askersPartners === undefined) this.#askersPartners = this.#isMeasured() ? this.#countPartners() : null;
    return this.#askersPartners;
  }

  #isMeasured(): boolean {
    if (this.from.length !== 1 || !this.#isAny || !isUsual(this.lens)) return false;
    return countOfKind(this.lens.snapshot.collaborations, 'PROJECT') >= LEAST_PROJECTS;
  }

  #countPartners(): number {
    const lens = new LazyLens(this.lens);
    return lens.rowEnd(this.from[0]!) - lens.rowStart(this.from[0]!);
  }

  /** The fields they work on. */
  get fields(): FieldCounts {
    return (this.#fields ??= fieldCounts(this.lens.snapshot, this.from, this.lens.filter.asOf));
  }

  /**
   * The first of `partnershipPaths` from them to the last of `chain`, with its defaults; `chain` itself where the
   * go-between rule leaves no path, or damping is 0.
   */
  async introductionTo(chain: readonly number[]): Promise<PathAnswer> {
    const { lens, from } = this;
    const asked = ['partnerSuggestions', this.#asked];
    const best = await firstPathTo((key, search) => this.#graph.run('bestPaths', key, search), lens, {
      from,
      target: chain.at(-1)!,
    });
    if (best) return pathAnswer(lens, best, 1, asked);
    const { damping } = hubDamping(lens.snapshot, lens.model, 'DAMPEN');
    const score = scoreOf(new LazyLens(lens), damping, chain);
    return pathAnswer(lens, { organisations: [...chain], score }, 1, asked);
  }

  /** The nearness of `partnershipPaths` from them to another, with its defaults. */
  nearnessTo(target: number): Promise<number | null> {
    return this.#graph.run('nearness', this.lens, usualSearch(this.lens, { from: this.from, target }));
  }
}

function isUsual({ filter, model }: LensKey): boolean {
  return !isFiltered(filter) && isDeepStrictEqual(model, DEFAULT_STRENGTH_MODEL);
}
