import type { SeededRandom } from '../graph/SeededRandom.ts';
import { words } from './words.ts';

const WITH_NEWLINES = 0.15;
const WITH_QUOTES = 0.04;
/** Most objectives fill the 2,000 characters that the form allows; some are shorter, a few longer. */
const LENGTHS = { full: 0.87, least: 450, usual: 1750, limit: 2000, longShare: 0.01, longest: 3900 };

/** An objective: some fifteen sentences, at times in paragraphs and with quotation marks. */
export function inventedObjective(random: SeededRandom): string {
  const length = objectiveLength(random);
  const quoted = random.chance(WITH_QUOTES);
  const lines = random.chance(WITH_NEWLINES);
  let text = '';
  while (text.length < length) {
    if (text) text += lines && random.chance(0.2) ? '\n' : ' ';
    text += sentence(random, quoted && random.chance(0.2));
  }
  return text;
}

/** A title of some 80 characters; one in a hundred has quotation marks. */
export function inventedTitle(random: SeededRandom): string {
  const noun = random.pick(words.nouns);
  const head = `${capital(random.pick(words.adjectives))} ${random.chance(0.01) ? `"${noun}"` : noun}`;
  const join = random.pick([' for ', ' and ', ': towards ', ' through ', ' with ']);
  const tail = random.chance(0.95) ? ` ${random.pick(words.purposes)}` : '';
  return `${head}${join}${random.pick(words.adjectives)} ${random.pick(words.nouns)}${tail}`;
}

function objectiveLength(random: SeededRandom): number {
  if (random.chance(LENGTHS.longShare)) return random.between(LENGTHS.limit, LENGTHS.longest);
  if (random.chance(LENGTHS.full)) return random.between(LENGTHS.usual, LENGTHS.limit - 80);
  return random.between(LENGTHS.least, LENGTHS.usual);
}

function sentence(random: SeededRandom, quoted: boolean): string {
  const noun = random.pick(words.nouns);
  const first = `${random.pick(words.adjectives)} ${quoted ? `"${noun}"` : noun}`;
  const second = `${random.pick(words.adjectives)} ${random.pick(words.nouns)}`;
  const end = random.chance(0.1) ? `; ${random.pick(words.subjects)} follows` : '';
  return `${capital(random.pick(words.subjects))} ${random.pick(words.verbs)} ${first} and ${second} ${random.pick(words.purposes)}${end}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
