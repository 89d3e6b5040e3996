import type { HubPolicy, WaysQueryVariables } from '../graphql/generated.ts';
import type { Language } from '../language/Language.ts';

/** The question of the page "Find a way"; all of it stands in the address. */
export interface WayQuestion {
  /** The id of whom to reach; null until someone is chosen. */
  to: string | null;
  /** The ids of the start; empty means the home organisation. */
  from: readonly string[];
  /** Start from every member of this cluster instead. */
  cluster: string | null;
  avoid: readonly string[];
  maxTies: number;
  runningOnly: boolean;
  /** YYYY-MM-DD; null means today. */
  asOf: string | null;
  hubs: HubPolicy;
  /** Codes such as IT; empty means any. */
  countries: readonly string[];
  alternatives: boolean;
  /** The rank of the way that is lit, from 1. */
  way: number;
}

/** The question of an address without parameters. */
export const DEFAULT_QUESTION: WayQuestion = {
  to: null,
  from: [],
  cluster: null,
  avoid: [],
  maxTies: 4,
  runningOnly: false,
  asOf: null,
  hubs: 'DAMPEN',
  countries: [],
  alternatives: false,
  way: 1,
};

const HUBS: readonly HubPolicy[] = ['DAMPEN', 'ALLOW', 'EXCLUDE'];

/** Reads the question from the search of an address; invalid values are ignored. */
export function readWayQuestion(search: string): WayQuestion {
  const given = new URLSearchParams(search);
  const asOf = given.get('asOf');
  return {
    to: given.get('to') || null,
    from: given.getAll('from').filter(Boolean),
    cluster: given.get('cluster') || null,
    avoid: given.getAll('avoid').filter(Boolean),
    maxTies: wholeFrom1(given.get('steps'), 6) ?? DEFAULT_QUESTION.maxTies,
    runningOnly: given.get('running') === 'yes',
    asOf: isDay(asOf) ? asOf : null,
    hubs: HUBS.find((policy) => policy === given.get('hubs')) ?? DEFAULT_QUESTION.hubs,
    countries: given.getAll('country').filter(Boolean),
    alternatives: given.get('alternatives') === 'yes',
    way: wholeFrom1(given.get('way'), 50) ?? 1,
  };
}

/** Writes the question as the search of an address: only what differs from the default. */
export function writeWayQuestion(question: WayQuestion): string {
  const { from, avoid, countries } = question;
  const said: [string, string][] = [
    ...one('to', question.to),
    ...from.map((id): [string, string] => ['from', id]),
    ...one('cluster', question.cluster),
    ...avoid.map((id): [string, string] => ['avoid', id]),
    ...one('steps', question.maxTies === DEFAULT_QUESTION.maxTies ? null : String(question.maxTies)),
    ...one('running', question.runningOnly ? 'yes' : null),
    ...one('asOf', question.asOf),
    ...one('hubs', question.hubs === DEFAULT_QUESTION.hubs ? null : question.hubs),
    ...countries.map((code): [string, string] => ['country', code]),
    ...one('alternatives', question.alternatives ? 'yes' : null),
    ...one('way', question.way === 1 ? null : String(question.way)),
  ];
  return new URLSearchParams(said).toString().replaceAll('%3A', ':');
}

/** Counts the conditions that differ from the default. */
export function countConditions({ avoid, maxTies, runningOnly, asOf, hubs, countries }: WayQuestion): number {
  const changed = [maxTies !== DEFAULT_QUESTION.maxTies, runningOnly, asOf !== null, hubs !== DEFAULT_QUESTION.hubs];
  return changed.filter(Boolean).length + avoid.length + countries.length;
}

/** Converts the question to variables of the query; `members`: the ids that the cluster stands for. */
export function wayVariables(
  question: WayQuestion,
  members: readonly string[],
  language: Language,
): WaysQueryVariables | null {
  const { to, avoid, countries, asOf, runningOnly } = question;
  if (to === null || (question.cluster !== null && members.length === 0)) return null;
  const from = (question.cluster === null ? question.from : members).filter((id) => id !== to);
  return {
    to,
    ...(from.length > 0 && { from }),
    ...(avoid.length > 0 && { avoid }),
    maxTies: question.maxTies,
    ...(countries.length > 0 && { viaCountries: countries }),
    alternatives: question.alternatives ? 'DISJOINT' : 'RANKED',
    hubs: question.hubs,
    filter: { runningOnly, ...(asOf !== null && { asOf }) },
    language: language === 'it' ? 'IT' : 'EN',
  };
}

function one(name: string, value: string | null): [string, string][] {
  return value === null ? [] : [[name, value]];
}

function wholeFrom1(text: string | null, most: number): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

function isDay(text: string | null): text is string {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
