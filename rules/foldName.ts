import { foldLetters } from './foldLetters.ts';

/**
 * A name as names are compared everywhere, for identity, order and namesakes: `foldLetters`, and of that only the letters
 * and digits of every script. Empty where the name has none. Folding what is folded changes nothing.
 */
export function foldName(name: string): string {
  return foldLetters(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
