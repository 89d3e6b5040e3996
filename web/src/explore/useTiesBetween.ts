import { useMemo } from 'react';
import { TiesBetweenDocument } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { exploreFilter, type ExploreQuestion } from './ExploreQuestion.ts';
import { type Neighbourhood, withTiesBetween } from './Neighbourhood.ts';

/** The most organisations whose ties to one another are asked for, and the strongest ties of each: what one request may ask for. */
const MOST = 100;

/** The neighbourhood with the ties between those that were not opened, as soon as they are here. */
export function useTiesBetween(
  neighbourhood: Neighbourhood,
  opened: readonly { id: string }[],
  question: ExploreQuestion,
): Neighbourhood {
  const ids = useMemo(() => {
    const open = new Set(opened.map(({ id }) => id));
    return [...neighbourhood.organisations.keys()].filter((id) => !open.has(id)).slice(0, MOST);
  }, [neighbourhood, opened]);
  const asked = { ids, count: ids.length, first: MOST, collaborations: exploreFilter(question) };
  const { data } = useUnaskedAnswer(TiesBetweenDocument, ids.length < 2 ? null : asked);
  const own = data?.organisations;
  return useMemo(() => (own ? withTiesBetween(neighbourhood, own) : neighbourhood), [neighbourhood, own]);
}
