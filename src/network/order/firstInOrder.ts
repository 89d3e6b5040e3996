type Compare = (left: number, right: number) => number;

/**
 * The first `limit` of the numbers 0 ... count - 1 that are accepted, in order, and how many were accepted in all.
 * The rest is not sorted: a heap keeps the best so far, the last of them on top.
 */
export function firstInOrder(
  count: number,
  limit: number,
  compare: Compare,
  accepts: (candidate: number) => boolean,
): { first: number[]; accepted: number } {
  const heap: number[] = [];
  let accepted = 0;
  for (let candidate = 0; candidate < count; candidate++) {
    if (!accepts(candidate)) continue;
    accepted++;
    if (accepted <= limit) {
      heap.push(candidate);
      if (accepted === limit) for (let at = limit >> 1; at >= 0; at--) sink(heap, at, compare);
    } else if (compare(candidate, heap[0]!) < 0) {
      heap[0] = candidate;
      sink(heap, 0, compare);
    }
  }
  return { first: heap.sort(compare), accepted };
}

/** Moves an entry down until none below it stands behind it. */
function sink(heap: number[], from: number, compare: Compare): void {
  let at = from;
  for (;;) {
    let last = at;
    for (let below = 2 * at + 1; below <= 2 * at + 2 && below < heap.length; below++) {
      if (compare(heap[below]!, heap[last]!) > 0) last = below;
    }
    if (last === at) return;
    [heap[at], heap[last]] = [heap[last]!, heap[at]!];
    at = last;
  }
}
