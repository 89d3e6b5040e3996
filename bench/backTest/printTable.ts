import type { Estimate } from './bootstrap.ts';

/** A table in Markdown, to stdout; the first column to the left, the others to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n| ${header.join(' | ')} |`);
  console.log(`| ${header.map((_, column) => (column === 0 ? '---' : '--:')).join(' | ')} |`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** `0.634 (0.604 to 0.662)`. */
export function showEstimate({ mean, low, high }: Estimate, digits = 3): string {
  return `${mean.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
