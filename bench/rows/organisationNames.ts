import { countries } from '../graph/countries.ts';
import type { GeneratedGraph } from '../graph/GeneratedGraph.ts';
import { namePatterns } from './namePatterns.ts';
import { kinds } from '../graph/OrganisationTable.ts';
import { SeededRandom } from '../graph/SeededRandom.ts';
import { capitalised, inventedWord, words } from './words.ts';

/** Shares of the organisations. */
const TWO_NUMBERS = 0.001;
const SEVERAL_NAMES = 0.03;
const THIRD_NAME = 0.2;
const IN_CAPITALS = 0.955;
const IN_QUOTES = 0.002;
const TOWNS = 40;

/** Returns the name of an organisation in a year. Names differ between organisations, except for one in a thousand. */
export function organisationName(graph: GeneratedGraph, organisation: number, year: number): string {
  const random = new SeededRandom(graph.plan.seed, 30, organisation);
  if (isSecondNumber(graph, organisation, random)) return organisationName(graph, organisation - 1, year);
  const { kind, country, activity } = graph.organisations;
  const { naming } = countries[country[organisation]!]!;
  const pattern = random.pick(namePatterns[naming][kinds[kind[organisation]!]!]);
  const stem = stemOf(graph, organisation).toUpperCase();
  const name = pattern
    .replace('$S', random.chance(IN_QUOTES) ? `"${stem}"` : stem)
    .replace('$T', townOf(graph, organisation).name.toUpperCase())
    .replace('$B', random.pick(words.business));
  const usual = random.chance(IN_CAPITALS) ? name : capitalised(name);
  if (activity[organisation]! < 2 || !random.chance(SEVERAL_NAMES)) return usual;
  const changes = [random.between(2016, 2023), random.chance(THIRD_NAME) ? random.between(2023, 2025) : Infinity];
  const spelling = changes.filter((change) => year >= change).length;
  return [usual, otherSpelling(usual, random), `${usual} (${stem})`][spelling]!;
}

/** The made-up word in an organisation's name, its own. */
export function stemOf({ plan, organisations }: GeneratedGraph, organisation: number): string {
  const syllables = organisations.count > 2 ** 17 ? 4 : 3;
  const scrambled = Math.imul(organisation + plan.seed * 7919, 0x2c1b3c6d);
  return inventedWord(scrambled & (2 ** (6 * syllables) - 1), syllables);
}

/** The town that an organisation is in: a few of a country's forty have most of them. */
export function townOf({ plan, organisations }: GeneratedGraph, organisation: number) {
  const country = organisations.country[organisation]!;
  const chosen = new SeededRandom(plan.seed, 31, organisation).fraction() ** 2;
  const number = Math.floor(TOWNS * chosen);
  const word = inventedWord(new SeededRandom(country, number, 32).below(2 ** 18), 3);
  return { number, name: word.charAt(0).toUpperCase() + word.slice(1) };
}

/** The organisation is its neighbour under a second PIC. */
function isSecondNumber({ organisations }: GeneratedGraph, organisation: number, random: SeededRandom): boolean {
  const { country, kind } = organisations;
  if (!random.chance(TWO_NUMBERS) || organisation === 0) return false;
  return country[organisation - 1] === country[organisation] && kind[organisation - 1] === kind[organisation];
}

function otherSpelling(name: string, random: SeededRandom): string {
  if (name.includes('UNIVERSITAET')) return name.replace('UNIVERSITAET', 'UNIVERSITÄT');
  if (name.includes('UNIVERSITE ')) return name.replace('UNIVERSITE ', 'UNIVERSITÉ ');
  if (random.chance(0.5)) return name === name.toUpperCase() ? capitalised(name) : name.toUpperCase();
  return random.chance(0.5) ? `THE ${name}` : `${name} INTERNATIONAL`;
}
