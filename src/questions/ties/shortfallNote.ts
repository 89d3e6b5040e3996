import type { Sought } from '../explanation/Phrases.ts';
import type { SearchNote } from '../explanation/searchNote.ts';

/** Notes that none or fewer organisations than asked for were found; null where there are enough. */
export function shortfallNote(sought: Sought, found: number, asked: number): SearchNote | null {
  return found >= asked ? null : { reason: 'TOO_FEW', sought, found, asked };
}
