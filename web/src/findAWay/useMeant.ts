import { FunderIdsDocument, HomeDocument, StartMembersDocument } from '../graphql/generated.ts';
import { AskError } from '../graphql/ask.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import type { Meant, WayQuestion } from './WayQuestion.ts';

/** The organisations that a question names without listing them, and the error where they cannot be had. */
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
  const members = chosen.data?.clusters.find(({ id }) => id === cluster)?.organisations.map(({ id }) => id) ?? null;
  const isNobody = cluster !== null && chosen.data !== undefined && !chosen.isPlaceholderData && !members?.length;
  const nobody = isNobody ? new AskError('NOT_FOUND', `Nobody is in ${cluster}.`) : null;
  return {
    meant: {
      members,
      funders: funders?.flatMap(({ id }) => (id === home ? [] : [id])) ?? null,
    },
    error: failed[0]?.error ?? nobody,
    refetch: () => (nobody ? [chosen] : failed).forEach(({ refetch }) => void refetch()),
  };
}
