import type { CollaborationKind, HubPolicy, OrganisationKind, WaysQueryVariables } from '../graphql/generated.ts';
import type { Language } from '../language/Language.ts';

/** The question of the page "Find a way"; all of it stands in the address. */
export interface WayQuestion {
  /** The id of whom to reach; null until someone is chosen. */
  to: string | null;
  /** The ids of the start; empty means the home organisation. */
  from: readonly string[];
  /** Start from every member of this cluster too, or from them alone where nobody else is named. */
  cluster: string | null;
  avoid: readonly string[];
  /** The ids of those through whom alone; empty means anybody. */
  only: readonly string[];
  /** True: through no public body, and nobody who funds. */
  noPublic: boolean;
  maxTies: number;
  runningOnly: boolean;
  /** YYYY-MM-DD; null means today. */
  asOf: string | null;
  hubs: HubPolicy;
  /** Codes such as IT; empty means any. */
  countries: readonly string[];
  /** Kinds of those who introduce; empty means any. */
  kinds: readonly OrganisationKind[];
  /** Kinds of what is shared; empty means any. */
  work: readonly CollaborationKind[];
  fields: readonly string[];
  programmes: readonly string[];
  /** The ids of projects, clusters and agreements that do not count. */
  without: readonly string[];
  /** True: only over projects in the field of the start, or of home where nobody is named. */
  inField: boolean;
  alternatives: boolean;
  /** The most ways that are shown. */
  shown: number;
  /** The rank of the way that is open, from 1; null means that all are closed. */
  way: number | null;
}

/** The ways that are shown at first. */
const SHOWN = 5;
/** The kinds of organisations. */
export const KINDS: readonly OrganisationKind[] = ['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'PUBLIC_BODY', 'OTHER'];
/** The kinds of organisations but for public bodies. */
export const PRIVATE_KINDS = KINDS.filter((kind) => !isOfPublic(kind));

/** True for public bodies, which exclude the condition that there be none. */
export function isOfPublic(kind: OrganisationKind): boolean {
  return kind === 'PUBLIC_BODY';
}

/** The kinds of what organisations share. */
export const WORK: readonly CollaborationKind[] = ['PROJECT', 'CLUSTER', 'AGREEMENT'];

/** The question of an address without parameters. */
export const DEFAULT_QUESTION: WayQuestion = {
  to: null,
  from: [],
  cluster: null,
  avoid: [],
  only: [],
  noPublic: false,
  maxTies: 4,
  runningOnly: false,
  asOf: null,
  hubs: 'DAMPEN',
  countries: [],
  kinds: [],
  work: [],
  fields: [],
  programmes: [],
  without: [],
  inField: false,
  alternatives: false,
  shown: SHOWN,
  way: null,
};

const HUBS: readonly HubPolicy[] = ['DAMPEN', 'ALLOW', 'EXCLUDE'];

/** The most ways that can be asked for. */
const MOST = 50;

/** Reads the question from the search of an address; invalid values are ignored. */
export function readWayQuestion(search: string): WayQuestion {
  const given = new URLSearchParams(search);
  const asOf = given.get('asOf');
  const noPublic = given.get('public') === 'no';
  return {
    to: given.get('to') || null,
    from: given.getAll('from').filter(Boolean),
    cluster: given.get('cluster') || null,
    avoid: given.getAll('avoid').filter(Boolean),
    only: given.getAll('only').filter(Boolean),
    noPublic,
    maxTies: wholeFrom1(given.get('steps'), 6) ?? DEFAULT_QUESTION.maxTies,
    runningOnly: given.get('running') === 'yes',
    asOf: isDay(asOf) ? asOf : null,
    hubs: HUBS.find((policy) => policy === given.get('hubs')) ?? DEFAULT_QUESTION.hubs,
    countries: given.getAll('country').filter(Boolean),
    // No public body and public bodies alone exclude each other.
    kinds: KINDS.filter((kind) => given.getAll('kind').includes(kind) && !(noPublic && kind === 'PUBLIC_BODY')),
    work: WORK.filter((kind) => given.getAll('work').includes(kind)),
    fields: given.getAll('field').filter(Boolean),
    programmes: given.getAll('programme').filter(Boolean),
    without: given.getAll('without').filter(Boolean),
    inField: given.get('in') === 'field',
    alternatives: given.get('alternatives') === 'yes',
    shown: wholeFrom1(given.get('first'), MOST) ?? SHOWN,
    way: wholeFrom1(given.get('way'), MOST),
  };
}

/** Writes the question as the search of an address: only what differs from the default. */
export function writeWayQuestion(question: WayQuestion): string {
  const said: [string, string][] = [
    ...one('to', question.to),
    ...each('from', question.from),
    ...one('cluster', question.cluster),
    ...each('avoid', question.avoid),
    ...each('only', question.only),
    ...one('public', question.noPublic ? 'no' : null),
    ...one('steps', question.maxTies === DEFAULT_QUESTION.maxTies ? null : String(question.maxTies)),
    ...one('running', question.runningOnly ? 'yes' : null),
    ...one('asOf', question.asOf),
    ...one('hubs', question.hubs === DEFAULT_QUESTION.hubs ? null : question.hubs),
    ...each('country', question.countries),
    ...each('kind', question.kinds),
    ...each('work', question.work),
    ...each('field', question.fields),
    ...each('programme', question.programmes),
    ...each('without', question.without),
    ...one('in', question.inField ? 'field' : null),
    ...one('alternatives', question.alternatives ? 'yes' : null),
    ...one('first', question.shown === SHOWN ? null : String(question.shown)),
    ...one('way', question.way === null ? null : String(question.way)),
  ];
  return new URLSearchParams(said).toString().replaceAll('%3A', ':');
}

/** The question without any condition on the ways. */
export const WITHOUT_CONDITIONS = {
  ...{ avoid: [], only: [], noPublic: false, maxTies: DEFAULT_QUESTION.maxTies, runningOnly: false, asOf: null },
  ...{ hubs: DEFAULT_QUESTION.hubs, countries: [], kinds: [], work: [], fields: [], programmes: [], inField: false },
  without: [],
} satisfies Partial<WayQuestion>;

/** Counts the conditions that differ from the default. */
export function countConditions(question: WayQuestion): number {
  const { maxTies, runningOnly, noPublic, asOf, hubs, avoid, only, countries, kinds, work } = question;
  const changed = [
    maxTies !== DEFAULT_QUESTION.maxTies,
    runningOnly,
    noPublic,
    asOf,
    hubs !== DEFAULT_QUESTION.hubs,
    question.inField,
  ];
  const named = [avoid, only, countries, kinds, work, question.fields, question.programmes, question.without];
  return changed.filter(Boolean).length + named.flat().length;
}

/** The organisations that a question names without listing them; null until they are known. */
export interface Meant {
  /** The ids of the members of the cluster. */
  members: readonly string[] | null;
  /** The ids of all who fund, without home where the question starts there. */
  funders: readonly string[] | null;
  /** The id of home, where it is its field that counts. */
  home: string | null;
}

/** Converts the question to variables of the query; null while nothing can be asked. */
export function wayVariables(question: WayQuestion, meant: Meant, language: Language): WaysQueryVariables | null {
  const { to, only, countries, asOf, runningOnly, cluster, noPublic, work, fields, programmes, without } = question;
  const members = cluster === null ? [] : meant.members;
  const funders = noPublic ? meant.funders : [];
  if (to === null || members === null || funders === null || (cluster !== null && members.length === 0)) return null;
  const home = meant.home === null ? [] : [meant.home];
  const whoseField = question.from.length > 0 ? question.from : home;
  if (question.inField && whoseField.length === 0) return null;
  const from = [...new Set([...question.from, ...members])].filter((id) => id !== to);
  const meantToStand = new Set([to, ...from, ...only]);
  const avoid = [...question.avoid, ...funders.filter((id) => !meantToStand.has(id))];
  const kinds = noPublic && question.kinds.length === 0 ? PRIVATE_KINDS : question.kinds;
  return {
    to,
    ...(from.length > 0 && { from }),
    first: question.shown,
    ...(avoid.length > 0 && { avoid: [...new Set(avoid)] }),
    ...(only.length > 0 && { via: only }),
    maxTies: question.maxTies,
    ...(countries.length > 0 && { viaCountries: countries }),
    ...(kinds.length > 0 && { viaKinds: kinds }),
    alternatives: question.alternatives ? 'DISJOINT' : 'RANKED',
    hubs: question.hubs,
    collaborations: {
      runningOnly,
      ...(asOf !== null && { asOf }),
      ...(work.length > 0 && { kinds: work }),
      ...(fields.length > 0 && { fields }),
      ...(programmes.length > 0 && { programmes }),
      ...(without.length > 0 && { without }),
      ...(question.inField && { inFieldOf: whoseField }),
    },
    language: language === 'it' ? 'IT' : 'EN',
  };
}

function each(name: string, values: readonly string[]): [string, string][] {
  return values.map((value) => [name, value]);
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
