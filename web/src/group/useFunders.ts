import { FunderIdsDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';

/** The ids of all who fund; none where they are not asked for, undefined until they are known, which `isAwaited` says. */
export function useFunders(isAsked: boolean) {
  const { data, error, refetch } = useAnswer(FunderIdsDocument, isAsked ? {} : null);
  const funders = isAsked ? data?.funders.map(({ id }) => id) : [];
  return { funders, isAwaited: funders === undefined, error, refetch };
}
