import type { Graph } from '../../graph/Graph.ts';
import { partOf } from '../../network/calls/partOf.ts';
import { countOfKind } from '../../network/columns/collaborationKind.ts';
import { NONE } from '../../network/columns/columns.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { FormedConsortium } from '../../network/consortium/formConsortium.ts';
import { LEAST_PROJECTS } from '../../network/suggestions/likelihoodOf.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { type FindPaths, firstPathTo } from '../paths/firstPathTo.ts';
import { type PathAnswer, pathAnswer } from '../paths/pathAnswer.ts';
import type { ConsortiumQuestion } from './checkConsortiumQuestion.ts';

/** The most who form a consortium in those that were measured. */
const MOST_GIVEN = 2;

/** The side that forms a consortium: what all candidates of an answer are told from. */
export class ConsortiumSide {
  readonly lens: LensKey;
  readonly question: ConsortiumQuestion;
  /** True where how often candidates came was measured for such a question. */
  readonly isMeasured: boolean;
  readonly #graph: Graph;
  readonly #introductions = new Map<number, Promise<PathAnswer | null>>();

  constructor(
    graph: Graph,
    lens: LensKey,
    question: ConsortiumQuestion,
    { hasTies }: Pick<FormedConsortium, 'hasTies'>,
  ) {
    const { call, words, given, isToday } = question;
    const { collaborations, programmes } = lens.snapshot;
    this.lens = lens;
    this.question = question;
    this.#graph = graph;
    const part = call === null ? NONE : partOf(lens.snapshot, call);
    const isHorizon = part !== NONE && textAt(programmes.ids, part).startsWith('programme:HORIZON.');
    const isWhole = countOfKind(collaborations, 'PROJECT') >= LEAST_PROJECTS;
    this.isMeasured = isHorizon && words === null && given.length <= MOST_GIVEN && hasTies && isToday && isWhole;
  }

  /**
   * The tie itself where one of `for` is tied to it, else the first of `partnershipPaths` from them with its defaults;
   * null where there is none. `isTied`: false where none of those who form it is tied to it.
   */
  introductionTo(organisation: number, isTied: boolean): Promise<PathAnswer | null> {
    const found = this.#introductions.get(organisation) ?? this.#findIntroduction(organisation, isTied);
    this.#introductions.set(organisation, found);
    return found;
  }

  async #findIntroduction(target: number, isTied: boolean): Promise<PathAnswer | null> {
    const { from, askedDay } = this.question;
    if (from.includes(target)) return null;
    const findPaths: FindPaths = (key, search) => this.#graph.run('bestPaths', key, search);
    const { lens } = this;
    const ends = { from, target };
    const tie = isTied ? await firstPathTo(findPaths, lens, { ...ends, maxTies: 1 }) : null;
    const best = tie ?? (await firstPathTo(findPaths, lens, ends));
    const { ids } = lens.snapshot.organisations;
    const askers = from.map((one) => textAt(ids, one));
    return best && pathAnswer(lens, best, 1, ['consortiumFor', askers, askedDay]);
  }
}
