import { FunderIdsDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';

interface Asked {
  isAsked: boolean;
  /** True where home asks, so that it is never left out. */
  isFromHome: boolean;
}

/** The ids of all who fund; none where they are not asked for, undefined until they are known, which `isAwaited` says. */
export function useFunders({ isAsked, isFromHome }: Asked) {
  const { data, error, refetch } = useAnswer(FunderIdsDocument, isAsked ? {} : null);
  const home = data?.graph?.home?.id;
  const funders = isAsked ? data?.funders.flatMap(({ id }) => (isFromHome && id === home ? [] : [id])) : [];
  return { funders, isAwaited: funders === undefined, error, refetch };
}
