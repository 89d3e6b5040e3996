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

/** The chances that organisations take a seat, one after the other: `seatNumbers` added up in their order, without a list for each. */
export function chancesOfSeats(numbers: CandidateNumbers): (one: number) => number {
  const { ties, walks, inPart, inFamily, recent, projects, closest } = numbers;
  const [constant = 0, tie = 0, walk = 0, part = 0, family = 0, late = 0, all = 0, words = 0] = fit.coefficients;
  const magnitudes = new Magnitudes();
  return (one) => {
    let sum = constant;
    sum += tie * Math.sqrt(ties[one]!);
    sum += walk * Math.log1p(WALK * walks[one]!);
    sum += part * magnitudes.of(inPart[one]!);
    sum += family * magnitudes.of(inFamily[one]!);
    sum += late * magnitudes.of(recent[one]!);
    sum += all * magnitudes.of(projects[one]!);
    sum += words * closest[one]!;
    return 1 / (1 + Math.exp(-sum));
  };
}

/** The orders of magnitude of counts, most of which are small. */
class Magnitudes {
  readonly #known = Float64Array.from({ length: 512 }, (_, count) => Math.log1p(count));

  of(count: number): number {
    return count < this.#known.length ? this.#known[count]! : Math.log1p(count);
  }
}

/** The parts that add up to it, each number times what it counts. */
export function partsOfChance(numbers: CandidateNumbers, one: number): Record<SeatNumber, number> {
  const parts = seatNumbers(numbers, one).map((number, at): [SeatNumber, number] => [
    SEAT_NUMBERS[at]!,
    number * fit.coefficients[at + 1]!,
  ]);
  return Object.fromEntries(parts) as Record<SeatNumber, number>;
}
