import { useQueries } from '@tanstack/react-query';
import {
  ConsortiumCountriesDocument,
  ConsortiumPageDocument,
  type ConsortiumPageQuery,
  OrganisationNameDocument,
  RegionNamesDocument,
  type TypedDocumentString,
} from '../graphql/generated.ts';
import { refusalOf } from '../graphql/ask.ts';
import { type Answer, answerOptions, useAnswer } from '../graphql/useAnswer.ts';
import { useFunders } from '../group/useFunders.ts';
import type { Language } from '../language/Language.ts';
import { type ConsortiumQuestion, consortiumVariables } from './ConsortiumQuestion.ts';

/** The answer about a consortium, and the question that it answers. */
export interface AskedConsortium {
  answer: Pick<Answer<ConsortiumPageQuery>, 'data' | 'error' | 'refetch' | 'isPlaceholderData'>;
  /** The question, without what the network has not; that stands with what is ignored. */
  question: ConsortiumQuestion;
  /** Those who fund, where nobody of these shall sit. */
  funders: readonly string[];
}

/** Asks about the consortium of a call, or of words, nothing where there is neither. Where the address names somebody or a place that is not here, it asks without. */
export function useConsortium(call: string | null, asked: ConsortiumQuestion, language: Language): AskedConsortium {
  const whom = { isAsked: asked.noPublic, isFromHome: asked.for.length === 0 };
  const { funders = [], isAwaited, error: noFunders, refetch } = useFunders(whom);
  const variablesOf = (question: ConsortiumQuestion) => consortiumVariables(call, question, language, funders);
  const isEmpty = call === null && asked.words === '';
  const whole = useAnswer(ConsortiumPageDocument, isAwaited || isEmpty ? null : variablesOf(asked));
  const isRefused = whole.error !== null && refusalOf(whole.error) === 'NOT_FOUND';
  const { isPending, question } = useKnown(asked, isRefused);
  const isLess = question !== asked;
  const less = useAnswer(ConsortiumPageDocument, isLess ? variablesOf(question) : null);
  if (noFunders) return { answer: { ...whole, error: noFunders, refetch }, question, funders };
  if (isPending) return { answer: { ...whole, data: undefined, error: null }, question, funders };
  return { answer: isLess ? less : whole, question, funders };
}

/** The question without organisations, countries and regions that the network has not; itself where it has all. */
function useKnown(asked: ConsortiumQuestion, isRefused: boolean): { isPending: boolean; question: ConsortiumQuestion } {
  const ids = isRefused ? [...asked.for, ...asked.with, ...asked.without] : [];
  const codes = isRefused ? asked.countries : [];
  const regions = isRefused ? asked.regions : [];
  const names = useQueries({ queries: ids.map((id) => answerOptions(OrganisationNameDocument, { id })) });
  const known = useFresh(ConsortiumCountriesDocument, codes.length > 0 ? {} : null);
  const places = useFresh(RegionNamesDocument, regions.length > 0 ? { codes: regions } : null);
  const isPending = known.isWaiting || places.isWaiting || names.some((one) => one.isPending);
  const lost = ids.filter((_, at) => names[at]?.data?.organisation === null);
  const noCountries = codes.filter((code) => known.data?.countries.every((country) => country.code !== code));
  const noRegions = regions.filter((code) => places.data?.regions.every((region) => region.code !== code));
  const gone = [...lost, ...noCountries, ...noRegions];
  if (isPending || gone.length === 0) return { isPending, question: asked };
  const question = {
    ...asked,
    for: asked.for.filter((id) => !lost.includes(id)),
    with: asked.with.filter((id) => !lost.includes(id)),
    without: asked.without.filter((id) => !lost.includes(id)),
    countries: asked.countries.filter((code) => !noCountries.includes(code)),
    regions: asked.regions.filter((code) => !noRegions.includes(code)),
    ignored: [...asked.ignored, ...gone],
  };
  return { isPending, question };
}

/** The answer to just this question, and whether it is on its way. */
function useFresh<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables | null) {
  const { data, error, isPlaceholderData } = useAnswer(document, variables);
  const isFresh = data !== undefined && !isPlaceholderData;
  return { data: isFresh ? data : undefined, isWaiting: variables !== null && error === null && !isFresh };
}
