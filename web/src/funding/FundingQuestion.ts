import type { FundingDimension, FundingOrder, FundingQueryVariables } from '../graphql/generated.ts';
import type { Language } from '../language/Language.ts';

/** The question of the page "Who funds what"; all of it stands in the address. */
export interface FundingQuestion {
  /** One or two, in order. */
  by: readonly FundingDimension[];
  order: FundingOrder;
  organisations: readonly string[];
  /** Codes such as IT. */
  countries: readonly string[];
  /** Codes such as ITI1. */
  regions: readonly string[];
  cluster: string | null;
  funders: readonly string[];
  programmes: readonly string[];
  fields: readonly string[];
  /** Words that the projects have; empty means any. */
  text: string;
  projects: readonly string[];
  /** Only projects that begin in these years. */
  fromYear: number | null;
  toYear: number | null;
}

/** The question of an address without parameters. */
export const DEFAULT_FUNDING: FundingQuestion = {
  by: ['FUNDER', 'PROGRAMME'],
  order: 'AMOUNT_DESC',
  organisations: [],
  countries: [],
  regions: [],
  cluster: null,
  funders: [],
  programmes: [],
  fields: [],
  text: '',
  projects: [],
  fromYear: null,
  toYear: null,
};

/** The dimensions that money can be added up by, in the order in which they are offered. */
export const DIMENSIONS: readonly FundingDimension[] = [
  'FUNDER',
  'PROGRAMME',
  'FRAMEWORK',
  'START_YEAR',
  'CALL',
  'PROJECT',
  'ORGANISATION',
  'COUNTRY',
  'FIELD',
  'PROJECT_TYPE',
  'ROLE',
  'REGION',
];
/** The orders that the rows can stand in. */
export const ORDERS: readonly Exclude<FundingOrder, 'NAME_IT_ASC'>[] = [
  'AMOUNT_DESC',
  'AMOUNT_ASC',
  'PROJECTS_DESC',
  'NAME_ASC',
];

/** The endpoint takes this many characters of words. */
const LONGEST = 200;

/** Reads the question from the search of an address; invalid values are ignored. */
export function readFundingQuestion(search: string): FundingQuestion {
  const given = new URLSearchParams(search);
  const asked = given.getAll('by').flatMap((name) => DIMENSIONS.filter((dimension) => dimension === name));
  return {
    by: asked.length > 0 ? [...new Set(asked)].slice(0, 2) : DEFAULT_FUNDING.by,
    order: ORDERS.find((order) => order === given.get('order')) ?? DEFAULT_FUNDING.order,
    organisations: given.getAll('organisation').filter(Boolean),
    countries: given.getAll('country').filter(Boolean),
    regions: given.getAll('region').filter(Boolean),
    cluster: given.get('cluster') || null,
    funders: given.getAll('funder').filter(Boolean),
    programmes: given.getAll('programme').filter(Boolean),
    fields: given.getAll('field').filter(Boolean),
    text: (given.get('text') ?? '').trim().slice(0, LONGEST),
    projects: given.getAll('project').filter(Boolean),
    fromYear: year(given.get('from')),
    toYear: year(given.get('to')),
  };
}

/** Writes the question as the search of an address. */
export function writeFundingQuestion(question: FundingQuestion): string {
  const { by, order, cluster, fromYear, toYear } = question;
  const said: [string, string][] = [
    ...each('by', by),
    ...each('order', order === 'AMOUNT_DESC' ? [] : [order]),
    ...each('organisation', question.organisations),
    ...each('country', question.countries),
    ...each('region', question.regions),
    ...each('cluster', cluster === null ? [] : [cluster]),
    ...each('funder', question.funders),
    ...each('programme', question.programmes),
    ...each('field', question.fields),
    ...each('text', question.text === '' ? [] : [question.text]),
    ...each('project', question.projects),
    ...each('from', fromYear === null ? [] : [String(fromYear)]),
    ...each('to', toYear === null ? [] : [String(toYear)]),
  ];
  return new URLSearchParams(said).toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function each(name: string, values: readonly string[]): [string, string][] {
  return values.map((value) => [name, value]);
}

/** True where there is one row for each year, which a picture shows. */
export function isByYear({ by }: FundingQuestion): boolean {
  return by.length === 1 && by[0] === 'START_YEAR';
}

/** Years stand in their order, whatever else was asked for. */
export function orderOf({ by, order }: FundingQuestion): FundingOrder {
  return by.includes('START_YEAR') ? 'NAME_ASC' : order;
}

/** The dimensions where another comes first. It stands alone where nothing was chosen yet: what nobody chose does not come second. */
export function firstBy(by: FundingQuestion['by'], id: FundingDimension): readonly FundingDimension[] {
  const second = isUnchosen(by) ? undefined : by[1];
  return second === undefined || second === id ? [id] : [id, second];
}

function isUnchosen(by: FundingQuestion['by']): boolean {
  return by.join(' ') === DEFAULT_FUNDING.by.join(' ');
}

/** The dimensions of the table, changed; after years, which stand in their order, the largest amounts come first. */
export function addedUpBy({ by: before, order }: FundingQuestion, by: readonly FundingDimension[]) {
  return { by, order: before.includes('START_YEAR') ? DEFAULT_FUNDING.order : order };
}

/** Converts the question to variables of the query, for its first page, which holds all years; names stand in the order of a language. */
export function fundingVariables(question: FundingQuestion, language: Language): FundingQueryVariables {
  const { by, organisations, countries, regions, cluster, fromYear, toYear } = question;
  const { funders, programmes, fields, text, projects } = question;
  const where = {
    ...(organisations.length > 0 && { organisations }),
    ...(countries.length > 0 && { countries }),
    ...(regions.length > 0 && { regions }),
    ...(cluster !== null && { clusters: [cluster] }),
    ...(funders.length > 0 && { funders }),
    ...(programmes.length > 0 && { programmes }),
    ...(fields.length > 0 && { fields }),
    ...(text !== '' && { text }),
    ...(projects.length > 0 && { projects }),
    ...(fromYear !== null && { startFrom: `${fromYear}-01-01` }),
    ...(toYear !== null && { startTo: `${toYear}-12-31` }),
  };
  const order = orderOf(question);
  const orderBy = order === 'NAME_ASC' && language === 'it' ? 'NAME_IT_ASC' : order;
  return { groupBy: by, orderBy, first: isByYear(question) ? 100 : 50, where };
}

function year(text: string | null): number | null {
  return text !== null && /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}
