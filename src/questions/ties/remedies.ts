import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_STRENGTH_MODEL, type LensKey } from '../../network/ties/Lens.ts';
import { today } from '../../network/columns/toDay.ts';
import type { Help, SearchLimit } from '../explanation/Phrases.ts';

/** Nothing that may be loosened is known to help. */
export const NO_REMEDY: Help = { limits: [], together: false };

/** A limit that a question sets, and the question without it. */
export interface Loosening<Question> {
  limit: SearchLimit;
  loosen: (question: Question) => Question;
}

/**
 * Asks a question without each of its limits and, where that never helps, without all, so that nothing is advised that
 * cannot help. @param findsMore whether a question is known to find more than was found
 */
export async function findRemedies<Question>(
  question: Question,
  loosenings: readonly Loosening<Question>[],
  findsMore: (question: Question) => Promise<boolean>,
): Promise<Help> {
  const limits: SearchLimit[] = [];
  for (const { limit, loosen } of loosenings) if (await findsMore(loosen(question))) limits.push(limit);
  if (limits.length > 0 || loosenings.length < 2) return { limits, together: false };
  const loosest = loosenings.reduce((looser, { loosen }) => loosen(looser), question);
  return (await findsMore(loosest)) ? { limits: loosenings.map(({ limit }) => limit), together: true } : NO_REMEDY;
}

type Conditions = Pick<LensKey, 'filter' | 'model'>;

/** Everything in a filter and model that may hide ties, as it is set. */
export function lensLoosenings<Question extends Conditions>({ filter, model }: Conditions): Loosening<Question>[] {
  const {
    asOf,
    runningOnly,
    runningSince,
    kinds,
    fields,
    programmes,
    maxOrganisations,
    without: leftOut,
    within,
  } = filter;
  const without =
    (filter: Partial<LensKey['filter']>) =>
    (question: Question): Question => ({ ...question, filter: { ...question.filter, ...filter } });
  const others = { kinds: null, fields: null, programmes: null, maxOrganisations: null, without: null, within: null };
  const all: (Loosening<Question> & { set: boolean })[] = [
    {
      limit: 'ENDED',
      set: runningOnly || runningSince !== null,
      loosen: without({ runningOnly: false, runningSince: null }),
    },
    { limit: 'DAY', set: asOf !== today(), loosen: (question) => without({ asOf: today() })(question) },
    {
      limit: 'FILTER',
      set: [kinds, fields, programmes, maxOrganisations, leftOut, within].some((one) => one !== null),
      loosen: without(others),
    },
    {
      limit: 'MODEL',
      set: !isDeepStrictEqual(model, DEFAULT_STRENGTH_MODEL),
      loosen: (question) => ({ ...question, model: DEFAULT_STRENGTH_MODEL }),
    },
  ];
  return all.filter(({ set }) => set);
}
