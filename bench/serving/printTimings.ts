import { printTable } from '../backTest/printTable.ts';
import type { Timings } from './Timings.ts';

/** Prints timings, a row each. */
export function printTimings(rows: readonly (readonly [string, Timings])[]): void {
  printTable(
    ['', 'asked', 'failed', 'p50 ms', 'p90 ms', 'p99 ms', 'longest ms'],
    rows.map(([what, timings]) => [
      what,
      String(timings.count),
      String(timings.failed),
      ...[0.5, 0.9, 0.99, 1].map((share) => timings.percentile(share).toFixed(1)),
    ]),
  );
}
