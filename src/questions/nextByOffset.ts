/**
 * The variables of the page behind one of `length` rows, where pages have `size` rows and are told by their offset; null where
 * that was the last, and for whoever asked for a page of a certain size (`asked`) and gets that page alone.
 */
export function nextByOffset(
  length: number,
  size: number,
  { asked, offset }: { asked: unknown; offset: unknown },
): { offset: number } | null {
  if (length < size || asked !== undefined) return null;
  return { offset: (typeof offset === 'number' ? offset : 0) + size };
}
