interface Way {
  score: number;
  organisations: readonly unknown[];
  ties: readonly { strength: number }[];
}

/** The factors of a way's score, and the digits behind the point of a per cent with which their product is seen to be it. */
export interface Product {
  /** Of the ties, from the start; then of passing through those between, taken together. */
  factors: readonly number[];
  digits: number;
}

const MOST_DIGITS = 2;

/** Takes the score of a way apart; null where nobody stands between, and the one tie is all. */
export function productOf({ score, organisations, ties }: Way): Product | null {
  const ofTies = ties.map(({ strength }) => strength);
  const together = multiply(ofTies);
  if (organisations.length < 3 || together === 0) return null;
  const factors = [...ofTies, score / together];
  const isSeen = (digits: number): boolean => {
    const shown = round(score, digits);
    return shown > 0 && round(multiply(factors.map((factor) => round(factor, digits))), digits) === shown;
  };
  return { factors, digits: [0, 1].find(isSeen) ?? MOST_DIGITS };
}

function multiply(factors: readonly number[]): number {
  return factors.reduce((product, factor) => product * factor, 1);
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** (digits + 2)) / 10 ** (digits + 2);
}
