import { HomeDocument, NewToUsDocument, type NewToUsQueryVariables } from '../graphql/generated.ts';
import { type Answer, useAnswer } from '../graphql/useAnswer.ts';
import type { NewToUsQuery } from '../graphql/generated.ts';
import { type FieldMeant, fieldMeant } from '../group/fieldLens.ts';
import { useFunders } from '../group/useFunders.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { newLens, type NewQuestion, newVariables } from './NewQuestion.ts';
import type { WayQuestion } from '../findAWay/WayQuestion.ts';

interface New extends Pick<Answer<NewToUsQuery>, 'error' | 'refetch' | 'isPlaceholderData'> {
  found: NewToUsQuery['partnerSuggestions'] | undefined;
  variables: NewToUsQueryVariables | null;
  /** True where nobody who fits is reached over work in the fields chosen, and work in every field counts after all. */
  isNobodyInField: boolean;
  /** The field over which ties count. */
  over: FieldMeant;
  /** The same as a condition on ways. */
  lens: Partial<WayQuestion>;
  /** The name of our own organisation; empty until it is known. */
  home: string;
}

/** Asks who is new: over work in the fields chosen or in the own one, and in every field where nobody is reached over those chosen. */
export function useNew(question: NewQuestion, first: number): New {
  const language = useApiLanguage();
  const nameOf = useNames();
  const { data: ours, error: noHome, refetch: askAgain } = useAnswer(HomeDocument, {});
  const home = ours?.graph?.home?.id ?? null;
  const name = ours?.graph?.home ? nameOf(ours.graph.home) : '';
  const whom = { isAsked: question.noPublic, isFromHome: question.whose.length === 0 };
  const { funders, error: noFunders, refetch: askForFunders } = useFunders(whom);
  const asked = ours && funders ? ({ ...newVariables(question, home, funders), first, language } as const) : null;
  const inField = useAnswer(NewToUsDocument, asked);
  const isNobodyInField =
    !question.anyField &&
    question.group.fields.length > 0 &&
    !inField.isPlaceholderData &&
    inField.data?.partnerSuggestions?.totalCount === 0;
  const variables = asked && isNobodyInField ? { ...asked, collaborations: null } : asked;
  const inAny = useAnswer(NewToUsDocument, isNobodyInField ? variables : null);
  const { data, error, refetch, isPlaceholderData } = isNobodyInField ? inAny : inField;
  const found = data?.partnerSuggestions;
  const anyField = question.anyField || isNobodyInField;
  const over = fieldMeant({ anyField, fields: question.group.fields, area: found?.report.workArea });
  return {
    ...{ found, variables, isNobodyInField, isPlaceholderData },
    error: noHome ?? noFunders ?? error,
    refetch: noHome ? askAgain : noFunders ? askForFunders : refetch,
    home: name,
    ...{ over, lens: over === 'any' ? {} : newLens(question, home).way },
  };
}
