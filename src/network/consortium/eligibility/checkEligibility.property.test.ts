import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParticipation } from '../../../../rules/participation/readParticipation.ts';
import { eligibleIn } from '../../../../test/oracles/eligibility.oracle.ts';
import { checkEligibility } from './checkEligibility.ts';
import type { Applicant } from './independentGroups.ts';

test('an answer is the one that looking at every set of applicants in every open world gives', async () => {
  const list = await readParticipation();
  const country = fc.constantFrom(
    ...['IT', 'BE', 'NO', 'TR', 'CH', 'KR', 'MA', 'US', 'RU'].map((one) => `country:${one}`),
  );
  const sets = fc
    .array(fc.record({ country: fc.option(country, { freq: 4 }), parent: fc.nat(12) }), { minLength: 1, maxLength: 5 })
    .filter((set) => set.filter((one) => one.country === null).length <= 3)
    .map((set) =>
      set.map((one, at): Applicant => {
        // A part of one named before, or of another that is not named.
        const parent = one.parent < at ? `pic:${one.parent}` : one.parent >= 11 ? 'pic:out' : null;
        return { id: `pic:${at}`, country: one.country, parent };
      }),
    );
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(sets, fc.boolean(), (applicants, isOfThree) => {
      // Neither its year nor its part is known: CH and KR may be associated.
      const typesOfAction = [isOfThree ? 'HORIZON Innovation Actions' : 'HORIZON ERC Grants'];
      const call = { code: 'HORIZON-X', programme: 'programme:HORIZON', typesOfAction };
      const { verdict, rules } = checkEligibility(list, { call, year: null, applicants });
      const expected = eligibleIn(list, applicants, isOfThree ? 3 : 1);
      verdicts.add(`${isOfThree} ${verdict}`);
      expect(verdict).toBe(expected.verdict);
      if (isOfThree) expect(rules[0]!.counted).toBe(expected.counted);
    }),
    { numRuns: 300, seed: 27 },
  );
  expect(verdicts.size).toBe(6);
});
