import { expect, test } from 'vitest';
import { scoreOf } from './scoreOf.ts';
import type { Forecast } from './SealedForecasts.ts';

const forecast = (given: Partial<Forecast> = {}): Forecast => ({
  ...{ call: 'call:1', for: ['home'], knownProjects: [] },
  candidates: [
    { organisation: 'a', rank: 1, atLeastOneIn: 10 },
    { organisation: 'b', rank: 2, atLeastOneIn: 10 },
    { organisation: 'c', rank: 21, atLeastOneIn: 50 },
    { organisation: 'd', rank: 51, atLeastOneIn: null },
  ],
  ...given,
});

test('candidates count as came where they are in a project of the call with those for whom it was made', () => {
  const outcomes = [
    {
      forecast: forecast(),
      projects: [
        ['home', 'a', 'c', 'd', 'x'],
        ['b', 'x'],
      ],
    },
    {
      forecast: forecast({ call: 'call:2', for: ['other', 'home'] }),
      projects: [
        ['home', 'b'],
        ['other', 'a'],
      ],
    },
  ];
  expect(scoreOf(outcomes)).toEqual({
    ...{ forecasts: 2, graded: 2 },
    bands: [
      { atLeastOneIn: 10, of: 4, came: 3 },
      { atLeastOneIn: 50, of: 2, came: 1 },
    ],
    members: { of: 6, amongFirst20: 3, amongFirst50: 4 },
  });
});

test('without a project of theirs nothing is graded', () => {
  const others = { forecast: forecast(), projects: [['a', 'b']] };
  const none = { forecast: forecast(), projects: [] };
  const members = { of: 0, amongFirst20: 0, amongFirst50: 0 };
  expect(scoreOf([others, none])).toEqual({ forecasts: 2, graded: 0, bands: [], members });
});
