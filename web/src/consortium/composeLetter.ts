import type { TFunction } from 'i18next';
import { nextDeadline } from '../call/callDays.ts';
import type { ConsortiumCallFragment } from '../graphql/generated.ts';
import { type Language, LOCALES } from '../language/Language.ts';
import { formatFor } from '../language/useFormat.ts';
import type { Named } from '../language/useNames.ts';
import type { Asking } from './introductionsOf.ts';
import { projectName } from './projectName.ts';

/** A piece of a letter: words of ours, a fact of the answer, or a place that only the writer can fill. */
export interface Piece {
  kind: 'WORDS' | 'FACT' | 'PLACE';
  text: string;
}

/** A letter to one organisation. */
export interface Letter {
  subject: string;
  pieces: readonly Piece[];
}

/** The things that all letters of a consortium share. */
export interface LetterFrame {
  call: Pick<ConsortiumCallFragment, 'code' | 'title' | 'status' | 'deadlines' | 'lastEntry'>;
  /** Those who write. */
  us: readonly Named[];
  language: Language;
  /** Words of that language. */
  t: TFunction;
}

/** Stand around a fact while a letter is put together; no text has them. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
/** Projects named as the reason why. */
const NAMED = 3;
const PLACE = /\[[^[\]]+\]/g;

/** Puts together the letter that asks for a seat, or for the introduction to who shall take it. */
export function composeLetter(asking: Asking, { call, us, language, t }: LetterFrame): Letter {
  const format = formatFor(LOCALES[language]);
  const list = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  const nameOf = ({ name, nameIt }: Named): string => (language === 'it' && nameIt ? nameIt : name);
  const { seat, isDirect, ties } = asking;
  const name = nameOf(seat.candidate.organisation);
  const deadline = call.status === 'CLOSED' ? null : nextDeadline(call.deadlines ?? [], call.lastEntry);
  const named = call.title === null ? call.code : `${call.title} (${call.code})`;
  const opening = [
    t('letter.call', { call: fact(named) }),
    deadline === null ? '' : t('letter.until', { day: fact(format.day(deadline)) }),
    `${t('letter.end')} `,
    t(isDirect ? 'letter.seat' : 'letter.meet', { name: fact(name) }),
  ];
  const paragraphs = [
    t('letter.dear'),
    opening.join(''),
    whyThem(asking, name, list, t),
    ...(ties.length > 0 ? [t('letter.record', { ties: fact(ties.join(' ')) })] : []),
    `${t('letter.idea')} ${t(isDirect ? 'letter.askSeat' : 'letter.askWay')}`,
    [t('letter.regards'), t('letter.name'), fact(list.format(us.map(nameOf)))].join('\n'),
  ];
  return {
    subject: t(isDirect ? 'letter.subjectSeat' : 'letter.subjectWay', { code: call.code, name }),
    pieces: piecesOf(paragraphs.join('\n\n')),
  };
}

/** The letter as it is sent. */
export function plainLetter({ pieces }: Letter): string {
  return pieces.map(({ text }) => text).join('');
}

/** Counts the places of a text that are still open. */
export function openPlaces(text: string): number {
  return text.match(PLACE)?.length ?? 0;
}

function whyThem({ seat }: Asking, name: string, list: Intl.ListFormat, t: TFunction): string {
  const namesOf = (...kinds: readonly string[]): string[] => {
    const projects = seat.candidate.reasons.filter(({ kind }) => kinds.includes(kind)).flatMap((one) => one.projects);
    return [...new Set(projects.map(projectName))].slice(0, NAMED);
  };
  const [close, past] = [namesOf('WORDS'), namesOf('PROGRAMME', 'CALLS')];
  const said = (names: readonly string[]) => ({ name: fact(name), projects: fact(list.format(names)) });
  if (close.length > 0) return t(close.length === 1 ? 'letter.whyOne' : 'letter.why', said(close));
  return past.length > 0 ? t('letter.whyPast', said(past)) : t('letter.whyUnknown', { name: fact(name) });
}

/** A fact in a sentence. Brackets stand for places alone. */
function fact(text: string): string {
  return `${OPEN}${text.replaceAll('[', '(').replaceAll(']', ')')}${CLOSE}`;
}

function piecesOf(text: string): Piece[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001|\[[^[\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      if (piece.startsWith(OPEN)) return { kind: 'FACT', text: piece.slice(1, -1) };
      return { kind: piece.startsWith('[') ? 'PLACE' : 'WORDS', text: piece };
    });
}
