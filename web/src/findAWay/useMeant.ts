import { FunderIdsDocument, StartMembersDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import type { Meant, WayQuestion } from './WayQuestion.ts';

/** Asks for what a question names without listing it: the members of its cluster, and all who fund. */
export function useMeant({ cluster, noPublic }: WayQuestion): Meant {
  const { data: chosen } = useAnswer(StartMembersDocument, cluster === null ? null : { cluster });
  const { data: found } = useAnswer(FunderIdsDocument, noPublic ? {} : null);
  return {
    members: chosen?.clusters.find(({ id }) => id === cluster)?.organisations.map(({ id }) => id) ?? null,
    funders: found?.funders.map(({ id }) => id) ?? null,
  };
}
