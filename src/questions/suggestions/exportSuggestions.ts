import { z } from 'zod';
import { MOST_SUGGESTIONS } from '../arguments/checkCount.ts';
import type { Export } from '../Export.ts';

const answer = z.object({
  partnerSuggestions: z.object({
    suggestions: z.array(
      z.object({
        rank: z.number(),
        score: z.number(),
        organisation: z.object({
          id: z.string(),
          name: z.string(),
          displayName: z.string(),
          kind: z.string().nullable(),
          country: z.object({ code: z.string() }).nullable(),
        }),
        commonPartnerCount: z.number(),
        commonPartners: z.array(z.object({ name: z.string(), displayName: z.string() })),
        sharedFields: z.array(z.object({ title: z.string(), titleIt: z.string().nullable() })),
        explanation: z.string(),
      }),
    ),
  }),
});

/** `partnerSuggestions`: a row for each of the first hundred, or of those behind a cursor. */
export const exportSuggestions: Export = {
  most: MOST_SUGGESTIONS,
  document: `query ($for: [ID!], $first: Int, $after: String, $countries: [ID!], $regions: [ID!], $kinds: [OrganisationKind!],
      $hospitals: Boolean, $fields: [ID!], $without: [ID!],
      $collaborations: CollaborationFilter, $filter: CollaborationFilter, $model: StrengthModel, $language: Language) {
    partnerSuggestions(for: $for, first: $first, after: $after, countries: $countries, regions: $regions, kinds: $kinds,
        hospitals: $hospitals, fields: $fields, without: $without,
        collaborations: $collaborations, filter: $filter, model: $model) {
      suggestions {
        rank
        score
        organisation { id name displayName kind country { code } }
        commonPartnerCount
        commonPartners { name displayName }
        sharedFields { title titleIt }
        explanation(language: $language)
      }
    }
  }`,
  toRows(data, language, forPeople = false) {
    const nameOf = (one: { name: string; displayName: string }): string => (forPeople ? one.displayName : one.name);
    return answer.parse(data).partnerSuggestions.suggestions.map(({ rank, score, organisation, ...of }) => ({
      ...{ rank, score, id: organisation.id, name: nameOf(organisation), kind: organisation.kind },
      country: organisation.country?.code ?? null,
      commonPartnerCount: of.commonPartnerCount,
      commonPartners: of.commonPartners.map(nameOf).join('; '),
      sharedFields: of.sharedFields.map(({ title, titleIt }) => (language === 'IT' && titleIt) || title).join('; '),
      explanation: of.explanation,
    }));
  },
};
