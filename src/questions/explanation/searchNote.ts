import { endSentence } from './endSentence.ts';
import type { Language, SearchEnd, SearchLimit, Sought } from './Phrases.ts';
import { phrasesIn } from './phrasesIn.ts';

/** The reason why a search found nothing, or less than asked for. */
export type SearchNote =
  /** One end has no tie at all; `filtered`: a filter is in force. */
  | { reason: 'UNCONNECTED'; name: string; end: SearchEnd; filtered: boolean }
  /** None of the `count` starts, two or more, has a tie. */
  | { reason: 'UNCONNECTED_STARTS'; count: number; filtered: boolean }
  /** An end collaborates only as part of its parent. */
  | { reason: 'UNIT'; unit: string; parent: string }
  /** Nothing within `maxTies`; `limits`: those that the question has set. */
  | { reason: 'NO_PATH'; maxTies: number; limits: readonly SearchLimit[] }
  /** `found`, at least one, is fewer than `asked`. */
  | { reason: 'FEWER_PATHS'; found: number; asked: number; maxTies: number }
  /** Nobody but the start itself is in the group to be reached. */
  | { reason: 'EMPTY_GROUP' }
  /** `found`, which may be none, is fewer than `asked`; `limits`: those that may be loosened. */
  | { reason: 'TOO_FEW'; sought: Sought; found: number; asked: number; limits: readonly SearchLimit[] }
  /** The limit of time or work cut the search after `found` paths, which may be none. */
  | { reason: 'CUT'; found: number };

/** The one sentence of `SearchReport.note`. */
export function searchNote(note: SearchNote, language: Language): string {
  return endSentence(phrase(note, language));
}

function phrase(note: SearchNote, language: Language): string {
  const phrases = phrasesIn(language);
  switch (note.reason) {
    case 'UNCONNECTED':
      return phrases.unconnected(note.name, note.end, note.filtered);
    case 'UNCONNECTED_STARTS':
      return phrases.unconnectedStarts(note.count, note.filtered);
    case 'UNIT':
      return phrases.unit(note.unit, note.parent);
    case 'NO_PATH':
      return phrases.noPath(note.maxTies, note.limits);
    case 'FEWER_PATHS':
      return phrases.fewerPaths(note.found, note.asked, note.maxTies);
    case 'EMPTY_GROUP':
      return phrases.emptyGroup();
    case 'TOO_FEW':
      return phrases.tooFew(note.sought, note.found, note.asked, note.limits);
    case 'CUT':
      return phrases.cut(note.found);
  }
}
