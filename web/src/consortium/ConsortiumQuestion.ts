import type { ConsortiumPageQueryVariables, OrganisationKind } from '../graphql/generated.ts';
import { isOfPublic, KINDS, PRIVATE_KINDS } from '../findAWay/WayQuestion.ts';
import type { Language } from '../language/Language.ts';
import { inAddress } from '../layout/addresses.ts';

/** The parts of the page, which a telephone shows one at a time. */
export const PARTS = ['seats', 'candidates', 'rules', 'introductions'] as const;
export type Part = (typeof PARTS)[number];

/** The question of the page of a consortium; all of it stands in the address. */
export interface ConsortiumQuestion {
  /** The subject, in place of a call or beside it; empty where the call alone says it. */
  words: string;
  /** The ids of those who form it; empty means home. */
  for: readonly string[];
  /** The ids of those who have a seat beside them, in the order in which they took it. */
  with: readonly string[];
  /** The ids of those refused. */
  without: readonly string[];
  /** Seats in all. */
  size: number;
  /** The least share of the seats proposed that go to those new to us. */
  newcomers: number;
  /** Codes such as IT; empty means any. */
  countries: readonly string[];
  /** Codes such as ITI1; empty means any. */
  regions: readonly string[];
  /** Empty means any. */
  kinds: readonly OrganisationKind[];
  /** Only candidates new to us. */
  isNew: boolean;
  /** True: no public body, and nobody who funds. */
  noPublic: boolean;
  /** Candidates shown. */
  shown: number;
  part: Part;
  /** Values of the address that are wrong, as it says them. */
  ignored: readonly string[];
}

/** The most letters of a subject. */
const MOST_LETTERS = 200;
/** The most that the endpoint takes of those refused. */
const MOST_REFUSED = 1_000;
/** The shares of newcomers that one can choose. */
export const SHARES: readonly number[] = [0, 0.25, 0.5];
/** The most and the fewest seats of a consortium. */
export const SEATS = { least: 2, most: 30 } as const;
/** Candidates shown at first, and more at each press. */
export const FEW = 5;

const DEFAULT_SIZE = 6;
/** Candidates are asked for in such steps. */
const STEP = 20;
/** The most candidates that are shown. */
export const MOST = 60;

/** Reads the question from the search of an address; what is wrong in it is ignored, and told. */
export function readConsortiumQuestion(search: string): ConsortiumQuestion {
  const given = new URLSearchParams(search);
  const ignored: string[] = [];
  function read<Value>(name: string, valueOf: (text: string) => Value | null): Value[] {
    return given.getAll(name).flatMap((text) => {
      const value = valueOf(text);
      if (value === null) ignored.push(`${name}=${text}`);
      return value ?? [];
    });
  }
  const listOf = (name: string): string[] => [...new Set(read(name, (text) => text.trim() || null))];
  const atMost = (name: string, ids: readonly string[], most: number): string[] => {
    ignored.push(...ids.slice(most).map((id) => `${name}=${id}`));
    return ids.slice(0, most);
  };
  const forWhom = atMost('for', listOf('for'), SEATS.most);
  const others = listOf('with').filter((id) => !forWhom.includes(id));
  const seated = atMost('with', others, SEATS.most - seatsOf(forWhom));
  const noPublic = read('public', (text) => (text === 'no' ? true : null))[0] ?? false;
  const isKind = (kind: OrganisationKind): boolean => !(noPublic && isOfPublic(kind));
  const size = read('size', (text) => wholeBetween(text, SEATS.least, SEATS.most))[0] ?? DEFAULT_SIZE;
  return {
    words: (given.get('words') ?? '').trim().slice(0, MOST_LETTERS),
    for: forWhom,
    with: seated,
    without: listOf('without').filter((id) => !seated.includes(id) && !forWhom.includes(id)),
    size: Math.max(size, leastSize({ for: forWhom, with: seated })),
    newcomers: read('newcomers', (text) => SHARES.find((share) => String(share) === text) ?? null)[0] ?? 0,
    countries: [...new Set(read('country', (text) => (/^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : null)))],
    regions: [
      ...new Set(
        read(
          'region',
          (text) =>
            text
              .trim()
              .toUpperCase()
              .replace(/^REGION:/, '') || null,
        ),
      ),
    ],
    kinds: [...new Set(read('kind', (text) => KINDS.find((kind) => kind === text && isKind(kind)) ?? null))],
    isNew: read('new', (text) => (text === 'yes' ? true : null))[0] ?? false,
    noPublic,
    shown: read('candidates', (text) => wholeBetween(text, FEW, MOST))[0] ?? FEW,
    part: read('part', (text) => PARTS.find((part) => part === text) ?? null)[0] ?? 'seats',
    ignored,
  };
}

/** Writes the question as the search of an address: only what differs from the default. */
export function writeConsortiumQuestion(question: ConsortiumQuestion): string {
  const { words, size, newcomers, isNew, noPublic, shown, part } = question;
  const said: [string, string][] = [
    ...one('words', words, words !== ''),
    ...question.for.map((id): [string, string] => ['for', id]),
    ...question.with.map((id): [string, string] => ['with', id]),
    ...question.without.map((id): [string, string] => ['without', id]),
    ...one('size', size, size !== Math.max(DEFAULT_SIZE, leastSize(question))),
    ...one('newcomers', newcomers, newcomers > 0),
    ...question.countries.map((code): [string, string] => ['country', code]),
    ...question.regions.map((code): [string, string] => ['region', code]),
    ...question.kinds.map((kind): [string, string] => ['kind', kind]),
    ...one('new', 'yes', isNew),
    ...one('public', 'no', noPublic),
    ...one('candidates', shown, shown !== FEW),
    ...one('part', part, part !== 'seats'),
  ];
  return new URLSearchParams(said).toString().replaceAll('%3A', ':');
}

/** The address of the consortium of a call, or of words where there is none. */
export function consortiumAddress(call: string | null, search = ''): string {
  return `${placeOf(call)}${search && `?${search}`}`;
}

function placeOf(call: string | null): string {
  return call === null ? '/consortium' : `/call/${inAddress(call)}/consortium`;
}

/** The address of the letter that asks for the seat of an organisation. */
export function letterAddress(call: string | null, to: string, question: ConsortiumQuestion): string {
  const search = writeConsortiumQuestion({ ...question, part: 'introductions' });
  return `${placeOf(call)}/letter?${search}&to=${inAddress(to)}`;
}

/** The question after somebody has taken a seat; where there is none left there is one more. */
export function seated(question: ConsortiumQuestion, ids: readonly string[]): ConsortiumQuestion {
  const all = [...new Set([...question.with, ...ids])];
  return resized({ ...question, with: all, without: question.without.filter((id) => !all.includes(id)) });
}

/** The question formed by others; empty means home. Who forms it is not beside them, nor refused. */
export function formedBy(question: ConsortiumQuestion, ids: readonly string[]): ConsortiumQuestion {
  const isOther = (id: string): boolean => !ids.includes(id);
  return resized({
    ...question,
    for: ids,
    with: question.with.filter(isOther),
    without: question.without.filter(isOther),
  });
}

/** The fewest seats: one for each of those who form it and who are beside them. */
export function leastSize({ for: forWhom, with: seats }: Pick<ConsortiumQuestion, 'for' | 'with'>): number {
  return Math.min(SEATS.most, Math.max(SEATS.least, seatsOf(forWhom) + seats.length));
}

/** Home has a seat, where nobody else is named. */
function seatsOf(forWhom: readonly string[]): number {
  return Math.max(1, forWhom.length);
}

function resized(question: ConsortiumQuestion): ConsortiumQuestion {
  return { ...question, size: Math.max(question.size, leastSize(question)) };
}

/** The question after somebody was refused. */
export function refused(question: ConsortiumQuestion, id: string): ConsortiumQuestion {
  return { ...question, without: [...new Set([...question.without, id])] };
}

/** The arguments of `consortiumFor`. `funders`: all who fund, where nobody of these shall sit who has no seat already. */
export function consortiumArguments(call: string | null, question: ConsortiumQuestion, funders: readonly string[]) {
  const { words, for: forWhom, with: seats, size, newcomers, countries, regions, isNew, noPublic } = question;
  const isSeated = (id: string): boolean => forWhom.includes(id) || seats.includes(id);
  const without = [...new Set([...question.without, ...funders.filter((id) => !isSeated(id))])].slice(0, MOST_REFUSED);
  const kinds = noPublic && question.kinds.length === 0 ? PRIVATE_KINDS : question.kinds;
  return {
    ...(call !== null && { call }),
    ...(words !== '' && { words }),
    ...(forWhom.length > 0 && { for: forWhom }),
    ...(seats.length > 0 && { with: seats }),
    ...(without.length > 0 && { without }),
    size,
    newcomers,
    ...(countries.length > 0 && { countries }),
    ...(regions.length > 0 && { regions }),
    ...(kinds.length > 0 && { kinds }),
    ...(isNew && { tied: false }),
  };
}

/** The variables of the query. */
export function consortiumVariables(
  call: string | null,
  question: ConsortiumQuestion,
  language: Language,
  funders: readonly string[] = [],
): ConsortiumPageQueryVariables {
  const first = Math.ceil(question.shown / STEP) * STEP;
  return { ...consortiumArguments(call, question, funders), first, language: language === 'it' ? 'IT' : 'EN' };
}

function one(name: string, value: string | number, isSaid: boolean): [string, string][] {
  return isSaid ? [[name, String(value)]] : [];
}

function wholeBetween(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= least && number <= most ? number : null;
}
