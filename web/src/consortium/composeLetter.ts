import { nextDeadline, todayInBrussels } from '../call/callDays.ts';
import type { ConsortiumCallFragment } from '../graphql/generated.ts';
import type { Named } from '../language/useNames.ts';
import { fact, type Letter, piecesOf } from '../letter/Letter.ts';
import type { Speech } from '../letter/letterLanguage.ts';
import { sentence, tellTies } from '../letter/tellTies.ts';
import type { Asking } from './introductionsOf.ts';
import { projectName } from './projectName.ts';

type LetterCall = Pick<ConsortiumCallFragment, 'code' | 'title' | 'status' | 'openingDate' | 'deadlines' | 'lastEntry'>;

/** The things that all letters of a consortium share. */
export interface LetterFrame {
  /** Null where words are the subject. */
  call: LetterCall | null;
  /** The words; empty where there are none. */
  subject: string;
  /** Those who write. */
  us: readonly Named[];
  speech: Speech;
}

/** Projects named as the reason why, and words of the call that all their projects have. */
const NAMED = 3;

/** Puts together the letter that asks for a seat, or for the introduction to who shall take it. */
export function composeLetter(asking: Asking, { call, subject, us, speech }: LetterFrame): Letter {
  const { words, nameOf, list } = speech;
  const { seat, isDirect, way } = asking;
  const name = nameOf(seat.candidate.organisation);
  const about = call?.code ?? subject;
  const opening = [
    call === null ? words.seat.about(fact(subject)) : forCall(call, speech),
    isDirect ? words.seat.ask(fact(name)) : words.seat.meet(fact(name)),
  ];
  const ties = way === null ? [] : tellTies(way, speech).filter(Boolean).map(sentence);
  const paragraphs = [
    words.dear,
    opening.join(' '),
    whyThem(asking, { name, isCall: call !== null }, speech),
    ties.join(' '),
    `${words.seat.idea} ${isDirect ? words.seat.askTime : words.seat.askWay}`,
    [words.thanks, words.name, fact(list(us.map(nameOf)))].join('\n'),
  ];
  return {
    subject: isDirect ? words.seat.subject(about, name) : words.seat.subjectWay(about, name),
    pieces: piecesOf(paragraphs.filter(Boolean).join('\n\n')),
  };
}

/** Says which call the consortium is for, when it opens and until when one can answer. */
function forCall(call: LetterCall, { words, day }: Speech): string {
  const { opens, until } = callDays(call);
  const named = call.title === null ? call.code : `${call.title} (${call.code})`;
  return words.seat.call(fact(named), opens && fact(day(opens)), until && fact(day(until)));
}

/** The day on which a call opens, where that is ahead, and the next on which it closes. */
function callDays({ status, openingDate, deadlines, lastEntry }: LetterCall): {
  opens: string | null;
  until: string | null;
} {
  if (status === 'CLOSED') return { opens: null, until: null };
  const isAhead = openingDate !== null && openingDate > todayInBrussels();
  return { opens: isAhead ? openingDate : null, until: nextDeadline(deadlines ?? [], lastEntry) };
}

function whyThem(
  { seat }: Asking,
  { name, isCall }: { name: string; isCall: boolean },
  { words, list }: Speech,
): string {
  const namesOf = (...kinds: readonly string[]): string[] => {
    const projects = seat.candidate.reasons.filter(({ kind }) => kinds.includes(kind)).flatMap((one) => one.projects);
    return [...new Set(projects.map(projectName))].slice(0, NAMED);
  };
  const [close, past] = [namesOf('WORDS'), namesOf('PROGRAMME', 'CALLS')];
  const shared = seat.candidate.reasons.flatMap((one) => one.words).slice(0, NAMED);
  const told = shared.length > 0 ? fact(shared.join(', ')) : '';
  if (close.length > 0) {
    const why = isCall ? words.seat.why : words.seat.whyAbout;
    return why(fact(name), fact(list(close)), close.length, told);
  }
  return past.length > 0 ? words.seat.whyPast(fact(name), fact(list(past))) : words.seat.whyUnknown(fact(name));
}
