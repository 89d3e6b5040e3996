import type { Estimate } from './bootstrap.ts';

/** A table in Markdown, to stdout. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${markdownTable(header, rows)}`);
}

/** A table in Markdown; the first column to the left, the others to the right. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** `0.634 (0.604 to 0.662)`; a dash where there is nothing to estimate from. */
export function showEstimate({ mean, low, high }: Estimate, digits = 3): string {
  if (Number.isNaN(mean)) return '-';
  return `${mean.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

/** `1 in 29 (25 to 34)` for the share of things that came true; `none of 800` where none did. */
export function showOneIn({ mean, low, high }: Estimate, of: number): string {
  if (mean === 0) return `none of ${showCount(of)}`;
  const oneIn = (share: number): string => (share === 0 ? 'more' : showCount(Math.round(1 / share)));
  return `1 in ${oneIn(mean)} (${oneIn(high)} to ${oneIn(low)})`;
}

/** `10,037`. */
export function showCount(count: number): string {
  return count.toLocaleString('en-GB');
}
