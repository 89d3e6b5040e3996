import { z } from 'zod';
import type { Export } from '../Export.ts';
import { nameInFile, namedInFile } from '../organisation/nameInFile.ts';

const candidate = z.object({
  rank: z.number().nullable(),
  organisation: z.object({
    id: z.string(),
    ...namedInFile.shape,
    kind: z.string().nullable(),
    country: z.object({ code: z.string() }).nullable(),
  }),
  isTied: z.boolean(),
  likelihood: z.object({ atLeastOneIn: z.number().nullable() }).nullable(),
  hasCoordinated: z.boolean(),
  introduction: z.object({ score: z.number(), organisations: z.array(namedInFile) }).nullable(),
  explanation: z.string(),
});
const answer = z.object({
  consortiumFor: z.object({
    candidates: z.array(candidate),
    proposal: z.object({ seats: z.array(z.object({ seat: z.number(), state: z.string(), candidate })) }),
  }),
});

/** `consortiumFor`: a row for each seat of the proposal, then one for each candidate. */
export const exportConsortium: Export = {
  document: `query ($call: ID, $words: String, $for: [ID!], $with: [ID!], $without: [ID!], $size: Int, $newcomers: Float, $countries: [ID!],
      $kinds: [OrganisationKind!], $regions: [ID!], $tied: Boolean, $asOf: Date, $first: Int, $after: String, $offset: Int, $language: Language) {
    consortiumFor(call: $call, words: $words, for: $for, with: $with, without: $without, size: $size, newcomers: $newcomers,
        countries: $countries, kinds: $kinds, regions: $regions, tied: $tied, asOf: $asOf, first: $first, after: $after, offset: $offset) {
      candidates { ...Row }
      proposal { seats { seat state candidate { ...Row } } }
    }
  }
  fragment Row on ConsortiumCandidate {
    rank
    organisation { id name displayName nameIt kind country { code } }
    isTied
    likelihood { atLeastOneIn }
    hasCoordinated
    introduction { score organisations { name displayName nameIt } }
    explanation(language: $language)
  }`,
  toRows(data, language, forPeople = false) {
    const nameOf = (one: z.infer<typeof namedInFile>): string => nameInFile(one, language, forPeople);
    const { candidates, proposal } = answer.parse(data).consortiumFor;
    const seats = proposal.seats.map(({ seat, state, candidate: one }) => ({ seat, state, one }));
    const others = candidates.map((one) => ({ seat: null, state: 'CANDIDATE', one }));
    return [...seats, ...others].map(({ seat, state, one }) => ({
      ...{ seat, state, rank: one.rank, id: one.organisation.id, name: nameOf(one.organisation) },
      ...{ kind: one.organisation.kind, country: one.organisation.country?.code ?? null, isTied: one.isTied },
      ...{ atLeastOneIn: one.likelihood?.atLeastOneIn ?? null, hasCoordinated: one.hasCoordinated },
      introducers: one.introduction?.organisations.slice(1, -1).map(nameOf).join('; ') ?? null,
      ...{ introductionScore: one.introduction?.score ?? null, explanation: one.explanation },
    }));
  },
};
