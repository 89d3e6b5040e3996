import { editDistance } from '../../rules/editDistance.ts';
import { foldLetters } from '../../rules/foldLetters.ts';
import { foldName } from '../../rules/foldName.ts';
import { contradict } from './foldNumber.ts';
import { isTelling } from './OrganisationGroup.ts';

/** Everything that is stated of an organisation by which two of them may look like one. */
export interface OrganisationTraits {
  id: string;
  /** ISO 3166; null where it is not known. */
  country: string | null;
  /** All names and aliases as they are written. */
  names: readonly string[];
  /** Numbers of authorities, folded: `vat:IT01234567890`. */
  numbers: readonly string[];
  /** As it is written; null where none is stated. */
  website: string | null;
  /** As it is written; null where none is stated. */
  city: string | null;
  /** Ids of the organisations that it is a part of. */
  partOf: readonly string[];
}

/** Signs that two records are one body, the plainest first, each with what it says of the two. */
export const RESEMBLANCES = {
  SAME_NUMBER: 'both bear the same VAT number',
  SAME_NAME: 'both are called the same',
  SAME_WEBSITE: 'both have the same website, and a word of their names in common',
  NAME_WITHIN: 'the name of one is a part of the name of the other',
  SIMILAR_NAME: 'their names differ by a letter or two',
  RARE_WORD: 'a word of both their names is in hardly any other name',
} as const;
/** A sign that two records are one body. */
export type Resemblance = keyof typeof RESEMBLANCES;

/** Letters of the longest legal form behind a name that is taken off: `GmbH`. */
const LEGAL_FORM = 4;
/** Letters at the least of a word that says something by itself. */
const TELLING_WORD = 5;
/** Letters at the least of a name that a slip of two letters leaves recognisable. */
const LONG_NAME = 10;
/** Countries in which all companies of a group may have one VAT number. */
const GROUP_NUMBERS = ['CH', 'CZ', 'GB', 'IE', 'NL'];
/** The beginning of a word that is in the names of all universities, in most languages. */
const UNIVERSITY = 'unive';
/** A number that is shorter is none: sources write `-` or `0` for it. */
const SHORTEST_NUMBER = 8;

/** Marks of an organisation; two that CORDIS tells apart are worth comparing only with one in common. */
export function marksOf({ names, numbers, website }: OrganisationTraits): Set<string> {
  const site = siteOf(website);
  const ofNames = names.flatMap((name) => [foldName(name), withoutForm(name)]).filter(isTelling);
  const vat = numbers.filter(isVat);
  return new Set([...ofNames, ...vat, ...(site === null ? [] : [`site:${site}`])]);
}

/**
 * The plainest sign that two organisations of one country are one body; null where there is none. Of two that
 * CORDIS tells apart only a number, a name or a website in common is a sign: parts of a group share words of their names,
 * and in some countries a VAT number, which is then none.
 * @param isRare true of a word that hardly any organisation has in its name
 */
export function resemblanceOf(
  one: OrganisationTraits,
  other: OrganisationTraits,
  isRare: (word: string) => boolean,
): Resemblance | null {
  if (one.country === null || one.country !== other.country) return null;
  if (one.partOf.includes(other.id) || other.partOf.includes(one.id)) return null;
  const vat = one.numbers.filter(isVat);
  const bothBear = vat.some((number) => other.numbers.includes(number));
  if (bothBear && !GROUP_NUMBERS.includes(one.country)) return 'SAME_NUMBER';
  if (contradict(vat, other.numbers.filter(isVat))) return null;
  const pairs = one.names.flatMap((name) => other.names.map((theirs) => [name, theirs] as const));
  if (pairs.some(([name, theirs]) => areCalledTheSame(name, theirs))) return 'SAME_NAME';
  const site = siteOf(one.website);
  if (site !== null && site === siteOf(other.website) && mayShareCity(one, other) && pairs.some(shareWord))
    return 'SAME_WEBSITE';
  if (isRegistered(one) && isRegistered(other)) return null;
  if (pairs.some(([name, theirs]) => isWithin(name, theirs) || isWithin(theirs, name))) return 'NAME_WITHIN';
  if (pairs.some(([name, theirs]) => differByASlip(name, theirs))) return 'SIMILAR_NAME';
  return pairs.some(([name, theirs]) => rareWords(name, isRare).some((word) => hasWord(theirs, word)))
    ? 'RARE_WORD'
    : null;
}

/** True of an organisation that CORDIS itself tells apart, by its number or, without one, by its name. */
export function isRegistered({ id }: Pick<OrganisationTraits, 'id'>): boolean {
  return id.startsWith('pic:') || id.startsWith('cordis-name:');
}

/** The beginnings of the words of a name that are long enough to say something: endings differ from language to language. */
export function stemsOf(name: string): string[] {
  return wordsOf(name)
    .filter((word) => word.length >= TELLING_WORD)
    .map(stemOf);
}

/** Every beginning of the words of a name that may be such a stem. */
export function beginningsOf(name: string): string[] {
  return wordsOf(name).flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - TELLING_WORD + 1) }, (_, more) =>
      word.slice(0, TELLING_WORD + more),
    ),
  );
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(TELLING_WORD, Math.ceil(word.length * 0.7)));
}

function rareWords(name: string, isRare: (stem: string) => boolean): string[] {
  return stemsOf(name).filter(isRare);
}

function hasWord(name: string, stem: string): boolean {
  return wordsOf(name).some((word) => word.startsWith(stem));
}

function isVat(number: string): boolean {
  return number.startsWith('vat:') && number.length - 'vat:'.length >= SHORTEST_NUMBER;
}

function wordsOf(name: string): string[] {
  return foldLetters(name.replaceAll('.', '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The folded name without a short last word, which may be a legal form; empty where it has none. */
function withoutForm(name: string): string {
  const words = wordsOf(name);
  const last = words.pop() ?? '';
  return last.length > 1 && last.length <= LEGAL_FORM ? words.join('') : '';
}

function areCalledTheSame(name: string, theirs: string): boolean {
  const [folded, other] = [foldName(name), foldName(theirs)];
  return [
    folded === other && folded,
    withoutForm(name) === other && other,
    withoutForm(theirs) === folded && folded,
  ].some((same) => same !== false && isTelling(same));
}

/** The host of a website without `www`; null for a page below it, which may be that of a unit. */
function siteOf(website: string | null): string | null {
  const [, host, path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)(.*)$/i.exec(website?.trim() ?? '') ?? [];
  return host === undefined || !host.includes('.') || path.replaceAll('/', '') !== '' ? null : host.toLowerCase();
}

function mayShareCity({ city }: OrganisationTraits, { city: other }: OrganisationTraits): boolean {
  return city === null || other === null || foldName(city) === foldName(other);
}

function shareWord([name, theirs]: readonly [string, string]): boolean {
  const words = wordsOf(theirs);
  const beginnings = wordsOf(name).map((word) => word.slice(0, TELLING_WORD));
  return beginnings.some(
    (beginning) =>
      beginning.length === TELLING_WORD && beginning !== UNIVERSITY && words.some((word) => word.startsWith(beginning)),
  );
}

/** True where the words of a name follow each other in another one, and are enough to say something. */
function isWithin(name: string, other: string): boolean {
  const words = wordsOf(name);
  const says = words.length > 1 ? words.join('').length >= 2 * TELLING_WORD : (words[0] ?? '').length >= TELLING_WORD;
  return says && ` ${wordsOf(other).join(' ')} `.includes(` ${words.join(' ')} `);
}

function differByASlip(name: string, theirs: string): boolean {
  const [folded, other] = [foldName(name), foldName(theirs)];
  return Math.min(folded.length, other.length) >= LONG_NAME && editDistance(folded, other, 2) <= 2;
}
