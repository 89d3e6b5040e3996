import { sharedName } from '../facts/sharedName.ts';
import { toldBy } from '../facts/toldBy.ts';
import type { LetterTieFragment } from '../graphql/generated.ts';
import type { Named } from '../language/useNames.ts';
import { fact } from './Letter.ts';
import type { Speech } from './letterLanguage.ts';
import type { Told } from './LetterWords.ts';

/** A way as a letter tells it: those on it from the writer on, and the ties between. */
export interface TiedWay {
  organisations: readonly Named[];
  ties: readonly LetterTieFragment[];
}

/** Tells each tie of a way to the second on it, as half sentences: what we do together, what they do with the next, and so on. Empty where nothing is shared. */
export function tellTies({ organisations, ties }: TiedWay, speech: Speech): string[] {
  const { words, nameOf } = speech;
  return ties.map((tie, at) => {
    const told = tell(tie, speech);
    const [a, b] = [organisations[at], organisations[at + 1]].map((one) => (one ? fact(nameOf(one)) : ''));
    if (told === null) return '';
    if (at === 0) return words.we(told);
    return at === 1 ? words.you(b ?? '', told) : words.they(a ?? '', b ?? '', told);
  });
}

/** The work that a tie is told by; null where nothing is known to be shared. */
function tell({ collaborations }: LetterTieFragment, { words, month, nameOf }: Speech): Told | null {
  const told = toldBy(collaborations);
  if (told === null) return null;
  const { shared, phase } = told;
  const { kind, startDate, endDate } = shared;
  const monthOf = (day: string | null) => day && fact(month(day));
  return {
    within: words.within[kind](fact(sharedName(shared, nameOf))),
    phase,
    since: monthOf(startDate),
    until: monthOf(endDate),
  };
}

/** A sentence of its own: in capitals at its start, with a full stop. Empty stays empty. */
export function sentence(text: string): string {
  if (text === '') return '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
