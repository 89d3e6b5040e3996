import { CONSORTIUM_TYPES, SMALLEST_CONSORTIUM } from '../../../rules/consortiumTypes.ts';
import { NONE } from '../columns/columns.ts';
import type { CollaborationColumns } from '../columns/Snapshot.ts';

/**
 * Turns the sizes that sources state (0 where none does) into n(c): those listed where they are more; and where nothing is
 * stated and a type that needs a consortium lists too few, the median of the type. @param offsets of the listed members
 */
export function sizeCollaborations(columns: CollaborationColumns, offsets: Int32Array): void {
  const { sizes, sizesEstimated, types } = columns;
  const medians = mediansOfTypes(columns, offsets);
  for (let c = 0; c < sizes.length; c++) {
    const listed = offsets[c + 1]! - offsets[c]!;
    const median = medians[types[c]!] ?? NONE;
    const isPartial = sizes[c] === 0 && listed > 0 && listed < SMALLEST_CONSORTIUM && median !== NONE;
    sizes[c] = isPartial ? median : Math.max(sizes[c]!, listed);
    sizesEstimated[c] = isPartial ? 1 : 0;
  }
}

/** By type, the median of those listed where they are a consortium; of two in the middle the lower. NONE where there is none. */
function mediansOfTypes({ types, typeNames }: CollaborationColumns, offsets: Int32Array): number[] {
  return typeNames.map((name, type) => {
    if (!CONSORTIUM_TYPES.includes(name)) return NONE;
    const listed = Array.from(types, (one, c) => (one === type ? offsets[c + 1]! - offsets[c]! : 0));
    const complete = listed.filter((count) => count >= SMALLEST_CONSORTIUM).sort((x, y) => x - y);
    return complete[(complete.length - 1) >> 1] ?? NONE;
  });
}
