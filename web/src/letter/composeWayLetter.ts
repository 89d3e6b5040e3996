import { fact, type Letter, piecesOf } from './Letter.ts';
import type { Speech } from './letterLanguage.ts';
import { sentence, tellTies, type TiedWay } from './tellTies.ts';

/** Puts together the letter that asks the first on a way for an introduction, or for a talk where they are the last. */
export function composeWayLetter(way: TiedWay, speech: Speech): Letter {
  const { words, nameOf } = speech;
  const { organisations } = way;
  const names = organisations.map((one) => fact(nameOf(one)));
  const [us = '', , second = ''] = names;
  const last = names.at(-1) ?? '';
  const isDirect = organisations.length === 2;
  const [ours = '', ...others] = tellTies(way, speech);
  const meet = organisations.length > 3 ? words.way.meetThrough(last, second) : words.way.meet(last);
  // What follows the greeting begins in small letters.
  const opening = ours === '' ? '' : `${ours}.`;
  const ask = isDirect ? [words.way.about, words.way.askDirect] : [words.way.ask, words.way.about, words.way.copy];
  const paragraphs = [
    words.dear,
    [opening, ...(isDirect ? [] : [meet, ...others.map(sentence)])].filter(Boolean).join(' '),
    ask.join(' '),
    [words.thanks, words.name, us].join('\n'),
  ].filter(Boolean);
  const about = organisations.at(isDirect ? 0 : -1);
  const name = about ? nameOf(about) : '';
  return {
    subject: isDirect ? words.way.subjectDirect(name) : words.way.subject(name),
    pieces: piecesOf(paragraphs.join('\n\n')),
  };
}
