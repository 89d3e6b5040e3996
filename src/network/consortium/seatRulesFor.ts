import type { Participation } from '../../../rules/participation/Participation.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textsOf } from '../columns/TextColumn.ts';
import { type ConsortiumForm, consortiumForm } from './eligibility/consortiumForm.ts';
import { countryStanding, isInPillarII } from './eligibility/countryStanding.ts';
import { eligibilityQuestion } from './eligibility/eligibilityQuestion.ts';
import { excludedRule } from './eligibility/excludedRule.ts';
import type { SeatRules } from './fillSeats.ts';

/** The rules for the seats of a call, by index or null, and of each country whether it is kept out of it: 0 for no, 1 for perhaps, 2 for yes. */
export function seatRulesFor(
  snapshot: Snapshot,
  list: Participation,
  { call: named, day, size, newcomers }: { call: number | null; day: number | null; size: number; newcomers: number },
): { rules: SeatRules; keptOut: Uint8Array } {
  const { call, year } = eligibilityQuestion(snapshot, { call: named, organisations: [], day });
  const terms = { year, isPillarII: isInPillarII(call?.programme ?? null) };
  const countries = textsOf(snapshot.countries.ids);
  const standings = countries.map((country) => countryStanding(list, country, terms));
  const least = leastCountries(consortiumForm(call), size);
  return {
    rules: {
      ...{ size, newcomers, countries: least, memberState: least > 2 },
      standings: Uint8Array.from(standings, (one) => (one === 'MEMBER_STATE' ? 2 : Number(one === 'ASSOCIATED'))),
    },
    keptOut: Uint8Array.from(countries, (country) => {
      const { state } = excludedRule(list, call, [{ id: country, country, parent: null }]);
      return state === 'NOT_MET' ? 2 : Number(state !== 'MET');
    }),
  };
}

/** The least different countries for a set of a size. Where a call has rules of its own, those of three are aimed at. */
function leastCountries(form: ConsortiumForm, size: number): number {
  if (form === 'ONE_APPLICANT') return 1;
  return form === 'ONE_TO_THREE' ? Math.min(size, 3) : 3;
}

/** 2 for each of those selected that may be a candidate and take a seat, 1 for who may be a candidate alone, for its country is perhaps kept out. */
export function eligibleOf({ organisations }: Snapshot, selected: Uint8Array, keptOut: Uint8Array): Uint8Array {
  return selected.map((is, one) => {
    const country = organisations.countries[one]!;
    return is * (2 - (country === NONE ? 0 : keptOut[country]!));
  });
}
