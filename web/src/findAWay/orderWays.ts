interface Way {
  score: number;
  organisations: readonly unknown[];
}

/**
 * The ways in the order of the page: by score to two digits, then those with fewer to ask, then by score. What is a little
 * stronger is not worth asking one more.
 */
export function orderWays<One extends Way>(ways: readonly One[]): One[] {
  return [...ways].sort(
    (a, b) =>
      toTwoDigits(b.score) - toTwoDigits(a.score) ||
      a.organisations.length - b.organisations.length ||
      b.score - a.score,
  );
}

/** The first two digits that are not zero. */
function toTwoDigits(score: number): number {
  return Number(score.toPrecision(2));
}
