import { MaxHeap } from '../order/MaxHeap.ts';
import type { SearchRun } from './SearchRun.ts';

/** The best product of strengths and damping that the first two ties of a path, with both their go-betweens, can have; at most. */
export function bestStart(run: SearchRun): number {
  const firstTies = new MaxHeap();
  for (const start of run.starts) {
    eachStep(run, start, (goBetween, factor) => firstTies.add(factor, goBetween));
  }
  firstTies.order();
  let best = 0;
  while (firstTies.topKey > best) {
    const first = firstTies.topKey;
    eachStep(run, firstTies.pop(), (_, factor) => {
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
