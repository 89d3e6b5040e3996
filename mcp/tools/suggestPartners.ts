import { z } from 'zod';
import type { PartnerSuggestionsQuery } from '../../client/src/generated.ts';
import { partnerSuggestions } from '../../client/src/questions/partnerSuggestions.ts';
import { findAll } from '../findAll.ts';
import { countriesInput, limitInput, organisationInput, runningInput } from '../inputs.ts';
import { tieSentence } from '../tieSentence.ts';
import { type Sentence, tool } from '../Tool.ts';
import { counted, listed, named, placeOf } from '../words.ts';

type Suggestion = NonNullable<PartnerSuggestionsQuery['partnerSuggestions']>['suggestions'][number];

/** Organisations worth getting to know. */
export const suggestPartners = tool({
  name: 'suggest_partners',
  title: 'Suggest partners',
  description:
    'Finds organisations that an organisation is not tied to yet and that are worth getting to know, most promising first, each with the best introduction to it and the sources that state what that rests on.',
  input: {
    for: organisationInput('For whom; the home organisation where it is left out').optional(),
    countries: countriesInput('Only organisations of these countries'),
    fields: z
      .array(z.string().max(100))
      .min(1)
      .max(20)
      .optional()
      .describe('Only organisations with projects about one of these fields of science, by id as `search` gives it.'),
    limit: limitInput('The number of suggestions', 10, 5),
    running_only: runningInput,
  },
  async run(asked, { for: whom, countries, fields, limit, running_only: runningOnly }) {
    const { ids, notes } = await findAll(whom === undefined ? [] : [whom], 'ORGANISATION', asked);
    const question = {
      for: ids.length > 0 ? ids : null,
      countries,
      fields,
      first: limit,
      collaborations: { runningOnly },
    };
    const { suggestions, totalCount, report } = await partnerSuggestions(asked.endpoint, question, asked.options);
    const count = `${counted(totalCount, 'organisation')} could be suggested; ${suggestions.length} are told.`;
    return {
      notes: [...notes, count, ...(report.note ? [report.note] : [])],
      sentences: suggestions.flatMap(sentencesOf),
    };
  },
});

function sentencesOf({ rank, score, organisation, introduction, ...suggestion }: Suggestion): Sentence[] {
  const between = introduction.organisations.slice(1, -1).map(named);
  const { commonPartnerCount, sharedFields, likelihood } = suggestion;
  const place = placeOf(organisation);
  const parts = [
    `Suggestion ${rank} (score ${score.toFixed(3)}): ${named(organisation)}${place ? ` in ${place}` : ''}, through ${listed(between)}`,
    ...(commonPartnerCount > 0 ? [`partners in common: ${commonPartnerCount}`] : []),
    ...(likelihood?.atLeastOneIn
      ? [`at least one in ${likelihood.atLeastOneIn} such suggestions came true within ${likelihood.years} years`]
      : []),
  ];
  const fields = listed(sharedFields.map(({ id, title }) => `${title} (${id})`));
  return [
    { text: `${parts.join('; ')}.`, about: [organisation.id] },
    ...introduction.ties.map((tie, at) =>
      tieSentence(tie, `Introduction ${rank}, tie ${at + 1} of ${introduction.ties.length}, from `),
    ),
    ...(fields
      ? [{ text: `Both sides of suggestion ${rank} work on ${fields}.`, about: sharedFields.map(({ id }) => id) }]
      : []),
  ];
}
