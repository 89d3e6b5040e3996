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

/**
 * Asks for what a question names without listing it: the members of its cluster, all who fund but home where it starts there,
 * and home where its field counts.
 */
export function useMeant({ cluster, noPublic, from, inField }: WayQuestion): MeantAnswer {
  const startsAtHome = cluster === null && from.length === 0;
  const chosen = useAnswer(StartMembersDocument, cluster === null ? null : { cluster });
  const funding = useAnswer(FunderIdsDocument, noPublic ? {} : null);
  const isOurField = inField && from.length === 0;
  const whose = useAnswer(HomeDocument, (noPublic && startsAtHome) || isOurField ? {} : null);
  const failed = [chosen, funding, whose].filter(({ error }) => error !== null);
  const home = whose.data?.graph?.home?.id ?? null;
  const funders = whose.data || !startsAtHome ? funding.data?.funders : undefined;
  const members = chosen.data?.clusters.find(({ id }) => id === cluster)?.organisations.map(({ id }) => id) ?? null;
  const isNobody = cluster !== null && chosen.data !== undefined && !chosen.isPlaceholderData && !members?.length;
  const nobody = isNobody ? new AskError('NOT_FOUND', `Nobody is in ${cluster}.`) : null;
  const isNobodysField = isOurField && whose.data !== undefined && home === null;
  const noField = isNobodysField ? new AskError('NOT_FOUND', 'Nobody is home here, so there is no own field.') : null;
  return {
    meant: {
      members,
      funders: funders?.flatMap(({ id }) => (startsAtHome && id === home ? [] : [id])) ?? null,
      home,
    },
    error: failed[0]?.error ?? nobody ?? noField,
    refetch: () => (nobody ? [chosen] : failed).forEach(({ refetch }) => void refetch()),
  };
}
