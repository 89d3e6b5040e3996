import { z } from 'zod';

const answer = z.object({ data: z.unknown(), errors: z.array(z.object({ message: z.string() })).optional() });

/** The query of a page: five ranked paths, whose names and shared projects are read from the database. */
export const PATHS = `query ($from: ID!, $to: ID!, $model: StrengthModel) {
  partnershipPaths(from: [$from], to: $to, first: 5, maxTies: 4, model: $model) {
    paths { score organisations { name } ties { strength collaborations { weight project { acronym title } } } }
    report { complete }
  }
}`;

/** The first 20 suggestions with names. */
export const SUGGESTIONS = `query ($for: ID!) {
  partnerSuggestions(for: [$for], first: 20) { totalCount suggestions { score commonPartnerCount organisation { name } } }
}`;

/** The strongest ties of an organisation with all collaborations behind them; a lens that is not built is built for it. */
export const TIES = `query ($id: ID!, $first: Int!, $model: StrengthModel) {
  organisation(id: $id) { ties(first: $first, model: $model) { strength collaborationCount } }
}`;

/** Posts a document and gives its data. @throws Error when the answer has errors */
export async function askProduct(url: string, query: string, variables: Record<string, unknown>): Promise<unknown> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = answer.parse(await response.json());
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
