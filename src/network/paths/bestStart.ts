import FlatQueue from 'flatqueue';
import type { SearchRun } from './SearchRun.ts';

/** The best product of strengths and damping that the first two ties of a path, with both their go-betweens, can have; at most. */
export function bestStart(run: SearchRun): number {
  // The queue gives the smallest first: factors are negated, which keeps them exact.
  const firstTies = new FlatQueue();
  for (const start of run.starts) {
    eachStep(run, start, (goBetween, factor) => firstTies.push(goBetween, -factor));
  }
  let best = 0;
  for (let first = -firstTies.peekValue()!; first > best; first = -firstTies.peekValue()!) {
    eachStep(run, firstTies.pop()!, (_, factor) => {
      best = Math.max(best, first * factor);
    });
  }
  return best;
}

function eachStep(
  { lens, search, work }: SearchRun,
  organisation: number,
  visit: (goBetween: number, factor: number) => void,
): void {
  let tie = lens.rowStart(organisation);
  const end = lens.rowEnd(organisation);
  const { others, strengths } = lens;
  const { passable, damping } = search;
  if (!work.take(end - tie)) return;
  for (; tie < end; tie++) {
    const other = others[tie]!;
    if (passable[other] === 1) visit(other, strengths[tie]! * damping[other]!);
  }
}
