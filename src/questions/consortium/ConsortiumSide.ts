import type { Graph } from '../../graph/Graph.ts';
import { partOf } from '../../network/calls/partOf.ts';
import { countOfKind } from '../../network/columns/collaborationKind.ts';
import { NONE } from '../../network/columns/columns.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import type { FormedConsortium } from '../../network/consortium/formConsortium.ts';
import { LEAST_PROJECTS } from '../../network/suggestions/likelihoodOf.ts';
import { hubDamping } from '../../network/ties/hubDamping.ts';
import type { LensKey } from '../../network/ties/Lens.ts';
import { type PathAnswer, pathAnswer } from '../paths/pathAnswer.ts';
import { PATH_DEFAULTS, WORK_LIMIT } from '../paths/partnershipPaths.ts';
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

  /** The tie itself where one of `for` is tied to it, else the first of `partnershipPaths` from them with its defaults; null where there is none. */
  introductionTo(organisation: number): Promise<PathAnswer | null> {
    const found = this.#introductions.get(organisation) ?? this.#findIntroduction(organisation);
    this.#introductions.set(organisation, found);
    return found;
  }

  async #findIntroduction(target: number): Promise<PathAnswer | null> {
    if (this.question.from.includes(target)) return null;
    return (await this.#bestPath(target, 1)) ?? this.#bestPath(target, PATH_DEFAULTS.maxTies);
  }

  async #bestPath(target: number, maxTies: number): Promise<PathAnswer | null> {
    const { lens } = this;
    const { from } = this.question;
    const { damping } = hubDamping(lens.snapshot, lens.model, PATH_DEFAULTS.hubs);
    const passable = new Uint8Array(damping.length).fill(1);
    for (const end of [...from, target]) passable[end] = 0;
    const search = { sources: [...from], target, first: 1, maxTies };
    const { paths } = await this.#graph.run('bestPaths', lens, { ...search, damping, passable, workLimit: WORK_LIMIT });
    return paths[0] ? pathAnswer(lens, paths[0], 1) : null;
  }
}
