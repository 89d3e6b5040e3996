const SIGNIFICANT_DIGITS = 12;
/** Numbers that lie further apart than this share of the larger one surely round to different ones. */
const SURELY_APART = 10 ** (2 - SIGNIFICANT_DIGITS);

/** Orders the larger score first. Scores are compared rounded to 12 significant digits: 0 where they are then equal. */
export function compareScores(a: number, b: number): number {
  // Rounding is slow, and hardly two scores are so close that it matters.
  if (Math.abs(a - b) > SURELY_APART * Math.max(a, b)) return b - a;
  return a === b ? 0 : roundScore(b) - roundScore(a);
}

/** A score, 0 or more, as it is compared. */
export function roundScore(score: number): number {
  return Number(score.toPrecision(SIGNIFICANT_DIGITS));
}
