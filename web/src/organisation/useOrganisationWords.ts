import { organisationWords as en } from './organisationWords.en.ts';
import { organisationWords as it } from './organisationWords.it.ts';
import { useOwnWords } from '../language/useOwnWords.ts';

/** The words of the page of an organisation, which come with it and not with the first script. */
export function useOrganisationWords() {
  return useOwnWords('organisation', { en, it });
}
