import type { LabelColumns } from './Snapshot.ts';
import { textAt } from './TextColumn.ts';

/** The name in Italian of what stands at an index; null where none is known, or it is the same. */
export function labelItOf(
  { labels, labelsIt }: Pick<LabelColumns, 'labels' | 'labelsIt'>,
  index: number,
): string | null {
  const italian = textAt(labelsIt, index);
  return italian === textAt(labels, index) ? null : italian;
}
