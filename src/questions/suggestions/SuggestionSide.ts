import { isDeepStrictEqual } from 'node:util';
import type { BestPaths } from '../../network/paths/bestPaths.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import { DEFAULT_STRENGTH_MODEL, type LensKey } from '../../network/ties/Lens.ts';
import { isFiltered } from '../arguments/checkLensArguments.ts';
import { LazyLens } from '../../network/ties/LazyLens.ts';
import { type PathSearch, scoreOf } from '../../network/paths/PathSearch.ts';
import { type FieldCounts, fieldCounts } from '../../network/suggestions/sharedFields.ts';
import { PATH_DEFAULTS, WORK_LIMIT } from '../paths/partnershipPaths.ts';
import { type PathAnswer, pathAnswer } from '../paths/pathAnswer.ts';

/** Searches the best paths through a lens. */
type FindPaths = (lens: LensKey, search: PathSearch) => Promise<BestPaths>;

/** For whom partners are suggested, taken together: what all suggestions of an answer are worked out from. */
export class SuggestionSide {
  readonly lens: LensKey;
  readonly from: readonly number[];
  readonly #findPaths: FindPaths;
  #fields: FieldCounts | null = null;
  #damping: Float64Array | null = null;

  constructor(findPaths: FindPaths, lens: LensKey, from: readonly number[]) {
    this.lens = lens;
    this.from = from;
    this.#findPaths = findPaths;
  }

  /** The one it is for, where how often suggestions come true was measured for such a question; else null. */
  get measuredFor(): number | null {
    const [only, ...others] = this.from;
    const isMeasured = only !== undefined && others.length === 0 && isUsual(this.lens);
    return isMeasured ? only : null;
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
    const target = chain.at(-1)!;
    const damping = (this.#damping ??= hubDamping(lens.snapshot, lens.model, 'DAMPEN').damping);
    const passable = new Uint8Array(damping.length).fill(1);
    for (const end of [...from, target]) passable[end] = 0;
    const search = { sources: [...from], target, first: 1, maxTies: PATH_DEFAULTS.maxTies };
    const found = await this.#findPaths(lens, { ...search, damping, passable, workLimit: WORK_LIMIT });
    const [best] = found.paths;
    if (best) return pathAnswer(lens, best, 1);
    return pathAnswer(lens, { organisations: [...chain], score: scoreOf(new LazyLens(lens), damping, chain) }, 1);
  }
}

function isUsual({ filter, model }: LensKey): boolean {
  return !isFiltered(filter) && isDeepStrictEqual(model, DEFAULT_STRENGTH_MODEL);
}
