import { endSentence } from './endSentence.ts';
import type { Help, Hiding, Language, SearchEnd, Sought } from './Phrases.ts';
import { phrasesIn } from './phrasesIn.ts';

/** The reason why a search found nothing, or less than asked for. */
export type SearchNote =
  /** One end has no tie at all; `hidden`: what of the question hides those it has. */
  | { reason: 'UNCONNECTED'; name: string; end: SearchEnd; hidden: Hiding | null }
  /** None of the `count` starts, two or more, has a tie. */
  | { reason: 'UNCONNECTED_STARTS'; count: number; hidden: Hiding | null }
  /** An end collaborates only as part of its parent. */
  | { reason: 'UNIT'; unit: string; parent: string }
  /** Nothing within `maxTies`. */
  | { reason: 'NO_PATH'; maxTies: number }
  /** `found`, at least one, is fewer than `asked`. */
  | { reason: 'FEWER_PATHS'; found: number; asked: number; maxTies: number }
  /** Nobody but the start itself is in the group to be reached. */
  | { reason: 'EMPTY_GROUP' }
  /** `found`, which may be none, is fewer than `asked`. */
  | { reason: 'TOO_FEW'; sought: Sought; found: number; asked: number }
  /** The limit of time or work cut the search after `found` paths, which may be none. */
  | { reason: 'CUT'; found: number };

/** The one sentence of `SearchReport.note`. */
export function searchNote(note: SearchNote, help: Help, language: Language): string {
  return endSentence(phrase(note, help, language));
}

function phrase(note: SearchNote, help: Help, language: Language): string {
  const phrases = phrasesIn(language);
  switch (note.reason) {
    case 'UNCONNECTED':
      return phrases.unconnected(note.name, note.end, note.hidden, help);
    case 'UNCONNECTED_STARTS':
      return phrases.unconnectedStarts(note.count, note.hidden, help);
    case 'UNIT':
      return phrases.unit(note.unit, note.parent, help);
    case 'NO_PATH':
      return phrases.noPath(note.maxTies, help);
    case 'FEWER_PATHS':
      return phrases.fewerPaths(note.found, note.asked, note.maxTies);
    case 'EMPTY_GROUP':
      return phrases.emptyGroup(help);
    case 'TOO_FEW':
      return phrases.tooFew(note.sought, note.found, note.asked, help);
    case 'CUT':
      return phrases.cut(note.found);
  }
}
