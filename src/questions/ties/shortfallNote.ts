import type { LensKey } from '../../network/ties/Lens.ts';
import { isFiltered } from '../arguments/checkLensArguments.ts';
import type { SearchLimit, Sought } from '../explanation/Phrases.ts';
import type { SearchNote } from '../explanation/searchNote.ts';

/**
 * Notes that none or fewer organisations than asked for were found, and what may be loosened: `limits` and the filter.
 * Null where there are enough.
 */
export function shortfallNote(
  { filter }: LensKey,
  { sought, found, asked, limits }: { sought: Sought; found: number; asked: number; limits: readonly SearchLimit[] },
): SearchNote | null {
  if (found >= asked) return null;
  return {
    reason: 'TOO_FEW',
    sought,
    found,
    asked,
    limits: isFiltered(filter) ? [...limits, 'FILTER'] : limits,
  };
}
