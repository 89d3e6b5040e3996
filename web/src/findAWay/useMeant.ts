import { FunderIdsDocument, HomeDocument, StartMembersDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import type { Meant, WayQuestion } from './WayQuestion.ts';

/** What a question names without listing it, and the error where that cannot be had. */
export interface MeantAnswer {
  meant: Meant;
  error: Error | null;
  refetch: () => unknown;
}

/** Asks for what a question names without listing it: the members of its cluster, and all who fund but home where it starts there. */
export function useMeant({ cluster, noPublic, from }: WayQuestion): MeantAnswer {
  const startsAtHome = cluster === null && from.length === 0;
  const chosen = useAnswer(StartMembersDocument, cluster === null ? null : { cluster });
  const funding = useAnswer(FunderIdsDocument, noPublic ? {} : null);
  const whose = useAnswer(HomeDocument, noPublic && startsAtHome ? {} : null);
  const failed = [chosen, funding, whose].filter(({ error }) => error !== null);
  const home = startsAtHome ? whose.data?.graph?.home?.id : undefined;
  const funders = whose.data || !startsAtHome ? funding.data?.funders : undefined;
  return {
    meant: {
      members: chosen.data?.clusters.find(({ id }) => id === cluster)?.organisations.map(({ id }) => id) ?? null,
      funders: funders?.flatMap(({ id }) => (id === home ? [] : [id])) ?? null,
    },
    error: failed[0]?.error ?? null,
    refetch: () => failed.forEach(({ refetch }) => void refetch()),
  };
}
