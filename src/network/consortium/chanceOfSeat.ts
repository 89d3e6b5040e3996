import { chanceOf } from '../suggestions/likelihoodOf.ts';
import type { CandidateNumbers } from './CandidateNumbers.ts';
import fit from './seatFit.json' with { type: 'json' };

/** The walk counts in thousandths: most chances are far smaller. */
const WALK = 1_000;

/** The numbers in the order of the coefficients. */
export const SEAT_NUMBERS = ['TIE', 'WALK', 'PART', 'FAMILY', 'RECENT', 'PROJECTS', 'WORDS'] as const;
export type SeatNumber = (typeof SEAT_NUMBERS)[number];

/** The numbers of one organisation as they are added up: counts by their order of magnitude. */
export function seatNumbers(numbers: CandidateNumbers, one: number): number[] {
  const { ties, walks, inPart, inFamily, recent, projects, closest } = numbers;
  return [
    Math.sqrt(ties[one]!),
    Math.log1p(WALK * walks[one]!),
    ...[inPart, inFamily, recent, projects].map((counts) => Math.log1p(counts[one]!)),
    closest[one]!,
  ];
}

/** The chance that an organisation takes a seat. */
export function chanceOfSeat(numbers: CandidateNumbers, one: number): number {
  return chanceOf(fit.coefficients, seatNumbers(numbers, one));
}

/** The parts that add up to it, each number times what it counts. */
export function partsOfChance(numbers: CandidateNumbers, one: number): Record<SeatNumber, number> {
  const parts = seatNumbers(numbers, one).map((number, at): [SeatNumber, number] => [
    SEAT_NUMBERS[at]!,
    number * fit.coefficients[at + 1]!,
  ]);
  return Object.fromEntries(parts) as Record<SeatNumber, number>;
}
