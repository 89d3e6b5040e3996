import { FindOrganisationsDocument, type FoundOrganisationFragment } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useSettled } from './useSettled.ts';

/** Organisations that a few letters may mean, likeliest first; `searching` until they are those of the text given. */
export function useFoundOrganisations(text: string): {
  found: readonly FoundOrganisationFragment[];
  searching: boolean;
} {
  // The endpoint searches for 200 characters at most.
  const sought = text.trim().slice(0, 200);
  const settled = useSettled(sought, 120);
  const { data, isFetching } = useAnswer(FindOrganisationsDocument, settled === '' ? null : { text: settled });
  const hits = settled === '' ? [] : (data?.search?.hits ?? []);
  const found = hits.flatMap(({ organisation }) => organisation ?? []);
  return { found, searching: isFetching || settled !== sought };
}
