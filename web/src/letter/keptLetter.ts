import { useSearch } from 'wouter';
import type { Piece } from './Letter.ts';

/** Says where the edits of a letter are kept: under its address, whatever the languages. */
export function useLetterPlace(): string {
  const search = new URLSearchParams(useSearch());
  search.delete('lang');
  search.delete('in');
  return `letter ${location.pathname}?${search.toString()}`;
}

/** Keeps what the writer made of a letter until the tab is closed, where the browser lets us. */
export function keepLetter(place: string, pieces: readonly Piece[]): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(pieces));
  } catch {
    // A browser that keeps nothing still shows the letter as it is.
  }
}

/** Forgets what was kept of a letter. */
export function forgetLetter(place: string): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}

/** Reads what was kept of a letter; null where nothing was. */
export function readLetter(place: string): Piece[] | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    return Array.isArray(kept) && kept.every(isPiece) ? kept : null;
  } catch {
    return null;
  }
}

function isPiece(value: unknown): value is Piece {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('text' in value)) return false;
  return typeof value.text === 'string' && ['WORDS', 'FACT', 'PLACE'].includes(String(value.kind));
}
