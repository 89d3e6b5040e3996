import { answered, ask } from '../ask.ts';
import type { AskOptions, Endpoint } from '../Endpoint.ts';
import { ELIGIBILITY } from '../fragments.ts';
import type { EligibilityQuery, EligibilityQueryVariables } from '../generated.ts';

const DOCUMENT = /* GraphQL */ `
  query Eligibility($call: ID, $organisations: [ID!]!, $asOf: Date, $language: Language) {
    eligibility(call: $call, organisations: $organisations, asOf: $asOf) {
      ...EligibilityOf
    }
  }
  ${ELIGIBILITY}
`;

/** Checks the rules of participation in Horizon Europe for organisations that would answer a call together. Indicative. @throws QuestionError */
export async function eligibility(
  endpoint: Endpoint,
  question: EligibilityQueryVariables,
  options?: AskOptions,
): Promise<NonNullable<EligibilityQuery['eligibility']>> {
  return answered((await ask<EligibilityQuery>(endpoint, DOCUMENT, question, options)).eligibility);
}
