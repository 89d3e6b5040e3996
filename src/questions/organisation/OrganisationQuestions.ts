import { setImmediate as nextTurn } from 'node:timers/promises';
import { tooComplex } from '../../errors.ts';
import type { Lens } from '../../network/ties/Lens.ts';
import { NONE } from '../../network/columns/columns.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { strongestOf } from '../../network/ties/strongestOf.ts';
import { indexOfText } from '../../network/columns/TextColumn.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { checkFilter, checkModel } from '../arguments/checkLensArguments.ts';
import type { OrganisationTieCountArgs, OrganisationTiesArgs, RequireFields } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { PATH_DEFAULTS, partnershipPaths } from '../paths/partnershipPaths.ts';
import type { PathAnswer } from '../paths/pathAnswer.ts';
import { resolveOrganisations } from '../arguments/resolveIds.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';

/** The most ties of organisations that one request may ask for; an organisation without any counts as one. */
const MOST_TIES = 10_000;
/** The most lenses that one request may look at them through: fewer than the graph keeps, so that none is built twice. */
const MOST_LENSES = 4;
/** The most organisations that one request may ask to be introduced to: each is a search of its own. */
const MOST_INTRODUCTIONS = 100;

/**
 * The questions asked of organisations wherever a document meets them, for one request: a list of 1,000 organisations
 * looks through one lens, checked once, and what it asks for in all is bounded. An organisation that a load is adding is
 * not yet in the graph in memory and has no ties in it.
 */
export class OrganisationQuestions {
  readonly #context: QuestionContext;
  readonly #lenses = new Map<string, Promise<Lens>>();
  #tiesAsked = 0;
  #introductionsAsked = 0;
  readonly #searches: Promise<unknown>[] = [];

  constructor(context: QuestionContext) {
    this.#context = context;
  }

  /** The strongest ties of the organisation with this id. Throws BAD_USER_INPUT, NOT_FOUND and QUERY_TOO_COMPLEX. */
  async ties(
    id: string,
    { first, ...lensArguments }: RequireFields<OrganisationTiesArgs, 'first'>,
  ): Promise<TieAnswer[]> {
    const most = checkCount('first', first, MOST_LISTED);
    const lens = await this.#lens(lensArguments);
    const organisation = indexOf(lens.snapshot, id);
    if (organisation === null) return [];
    this.#tiesAsked += Math.max(1, Math.min(most, tieCount(lens, organisation)));
    if (this.#tiesAsked > MOST_TIES) throw tooMuch('for 10,000 ties of organisations');
    return strongestOf(lens, organisation, most).map((other) => new TieAnswer(lens, organisation, other));
  }

  /** Counts the ties of the organisation with this id. Throws BAD_USER_INPUT, NOT_FOUND and QUERY_TOO_COMPLEX. */
  async tieCount(id: string, lensArguments: OrganisationTieCountArgs): Promise<number> {
    const lens = await this.#lens(lensArguments);
    const organisation = indexOf(lens.snapshot, id);
    return organisation === null ? 0 : tieCount(lens, organisation);
  }

  /**
   * The best path from any of `from` to the organisation with this id; null where there is none, and for those among
   * `from`. Throws BAD_USER_INPUT, NOT_FOUND and QUERY_TOO_COMPLEX.
   */
  async introduction(id: string, from: readonly string[] | null | undefined): Promise<PathAnswer | null> {
    this.#introductionsAsked++;
    // None is searched where the request turns out to ask for too many.
    await nextTurn();
    if (this.#introductionsAsked > MOST_INTRODUCTIONS) throw tooMuch('for introductions to 100 organisations');
    const snapshot = this.#context.graph.snapshot();
    const target = indexOf(snapshot, id);
    const starts = resolveOrganisations(snapshot, 'from', from ?? [this.#context.homeOrganisation]);
    if (target === null || starts.includes(target)) return null;
    const search = partnershipPaths({ ...PATH_DEFAULTS, from, to: id, first: 1 }, this.#context);
    this.#searches.push(search);
    // Given all at once, so that the organisations on them are loaded at once.
    for (let waitedFor = 0; waitedFor < this.#searches.length;) {
      waitedFor = this.#searches.length;
      await Promise.allSettled(this.#searches);
    }
    return (await search).paths[0] ?? null;
  }

  #lens({ collaborations, model }: OrganisationTieCountArgs): Promise<Lens> {
    const key = JSON.stringify([collaborations, model]);
    const known = this.#lenses.get(key);
    if (known) return known;
    if (this.#lenses.size === MOST_LENSES) throw tooMuch('for ties under 4 different filters and models');
    const snapshot = this.#context.graph.snapshot();
    const lens = this.#context.graph.lens({
      snapshot,
      filter: checkFilter(snapshot, collaborations),
      model: checkModel(model),
    });
    this.#lenses.set(key, lens);
    return lens;
  }
}

function tieCount(lens: Lens, organisation: number): number {
  return lens.rowEnd(organisation) - lens.rowStart(organisation);
}

/** The index of the organisation that has this id now. */
function indexOf({ organisations }: Snapshot, id: string): number | null {
  const index = indexOfText(organisations.ids, id);
  return index === NONE ? null : index;
}

function tooMuch(what: string): Error {
  return tooComplex(`One request may ask ${what} at most; this one asks for more. Ask in several requests.`);
}
