import { chanceOf } from '../../src/network/suggestions/likelihoodOf.ts';

const STEPS = 25;
/** Keeps the steps finite where a number says nothing. */
const RIDGE = 1e-6;

/** Fits the coefficients to rows of numbers and what became of each, by Newton's method (logistic regression). */
export function fitLogistic(rows: readonly (readonly number[])[], cameTrue: readonly boolean[]): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  let coefficients = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = coefficients.map((coefficient) => -RIDGE * coefficient);
    const bend = coefficients.map((_, i) => coefficients.map((__, j) => (i === j ? RIDGE : 0)));
    for (const [row, numbers] of rows.entries()) {
      const chance = chanceOf(coefficients, numbers);
      const all = [1, ...numbers];
      const spread = chance * (1 - chance);
      for (const [i, one] of all.entries()) {
        slope[i]! += one * (Number(cameTrue[row]) - chance);
        for (const [j, other] of all.entries()) bend[i]![j]! += one * other * spread;
      }
    }
    const change = solve(bend, slope);
    coefficients = coefficients.map((coefficient, i) => coefficient + change[i]!);
  }
  return coefficients;
}

/** The solution of a few linear equations, by Gauss with the largest of each column first. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
    [rows[column], rows[best]] = [rows[best]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let i = column; i <= size; i++) rows[row]![i]! -= factor * rows[column]![i]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
