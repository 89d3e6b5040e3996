import { useQueries } from '@tanstack/react-query';
import { OrganisationNameDocument } from '../graphql/generated.ts';
import { answerOptions } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';

/** The names of organisations that an address gives by any identifier; the identifier itself until the name is here. */
export function useOrganisationNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const nameOf = useNames();
  const answers = useQueries({
    queries: ids.map((id) => answerOptions(OrganisationNameDocument, { id })),
  });
  return new Map(
    ids.map((id, index) => {
      const organisation = answers[index]?.data?.organisation;
      return [id, organisation ? nameOf(organisation) : id];
    }),
  );
}
