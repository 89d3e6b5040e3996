import {
  FindOrganisationsDocument,
  type FindOrganisationsQueryVariables,
  type FoundOrganisationFragment,
} from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useSettled } from './useSettled.ts';

/** Organisations that a few letters may mean, likeliest first; `searching` until they are those of the text given. */
export function useFoundOrganisations(text: string): {
  found: readonly FoundOrganisationFragment[];
  searching: boolean;
} {
  const settled = useSettled(text.trim(), 120);
  const { data, isFetching } = useAnswer(FindOrganisationsDocument, settled === '' ? null : spellings(settled));
  const found = settled === '' ? [] : (data?.organisations ?? []);
  return { found, searching: isFetching || settled !== text.trim() };
}

/** The text as it may stand in a name: lists compare letter by letter. */
function spellings(text: string): FindOrganisationsQueryVariables {
  const capitalised = text.replace(/(^|[\s'’-])(\p{L})/gu, (start) => start.toUpperCase());
  return { text, capitalised, upper: text.toUpperCase() };
}
