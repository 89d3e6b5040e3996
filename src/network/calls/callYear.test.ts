import { expect, test } from 'vitest';
import { callYear } from './callYear.ts';

test.each([
  ['call:HORIZON-HLTH-2027-01-CARE-02', 2027],
  ['call:HORIZON-JU-Chips-2024-1-IA-T1', 2024],
  ['call:ERC-2027-STG', 2027],
  ['call:SC1-HCO-01-2018-2019-2020', 2018],
  ['call:HORIZON-EIC-PATHFINDERCHALLENGES-01-02', null],
  ['call:EuropeAid/186571/DD/ACT/ZA', null],
])('%s is of %s', (id, year) => {
  expect(callYear(id)).toBe(year);
});
