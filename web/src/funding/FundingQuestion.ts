import type { FundingDimension, FundingOrder, FundingQueryVariables } from '../graphql/generated.ts';

/** What the reader asks on the page "Who funds what"; all of it stands in the address. */
export interface FundingQuestion {
  /** One or two, in order. */
  by: readonly FundingDimension[];
  order: FundingOrder;
  organisations: readonly string[];
  /** Codes such as IT. */
  countries: readonly string[];
  cluster: string | null;
  /** Only projects that begin in these years. */
  fromYear: number | null;
  toYear: number | null;
}

/** Along what the money can be added up, as readers think of it. */
export const DIMENSIONS: readonly FundingDimension[] = [
  'FUNDER',
  'PROGRAMME',
  'FRAMEWORK',
  'CALL',
  'PROJECT',
  'ORGANISATION',
  'COUNTRY',
  'FIELD',
  'START_YEAR',
  'PROJECT_TYPE',
  'ROLE',
];
/** In which orders the rows can stand. */
export const ORDERS: readonly FundingOrder[] = ['AMOUNT_DESC', 'AMOUNT_ASC', 'PROJECTS_DESC', 'NAME_ASC'];

/** Reads the question out of an address; what cannot be meant is taken as not said. */
export function readFundingQuestion(search: string): FundingQuestion {
  const given = new URLSearchParams(search);
  const asked = given.getAll('by').flatMap((name) => DIMENSIONS.filter((dimension) => dimension === name));
  return {
    by: asked.length > 0 ? [...new Set(asked)].slice(0, 2) : ['FUNDER', 'PROGRAMME'],
    order: ORDERS.find((order) => order === given.get('order')) ?? 'AMOUNT_DESC',
    organisations: given.getAll('organisation').filter(Boolean),
    countries: given.getAll('country').filter(Boolean),
    cluster: given.get('cluster') || null,
    fromYear: year(given.get('from')),
    toYear: year(given.get('to')),
  };
}

/** Writes the question as an address says it. */
export function writeFundingQuestion({
  by,
  order,
  organisations,
  countries,
  cluster,
  fromYear,
  toYear,
}: FundingQuestion): string {
  const said: [string, string][] = [
    ...by.map((dimension): [string, string] => ['by', dimension]),
    ...(order === 'AMOUNT_DESC' ? [] : [['order', order] as [string, string]]),
    ...organisations.map((id): [string, string] => ['organisation', id]),
    ...countries.map((code): [string, string] => ['country', code]),
    ...(cluster === null ? [] : [['cluster', cluster] as [string, string]]),
    ...(fromYear === null ? [] : [['from', String(fromYear)] as [string, string]]),
    ...(toYear === null ? [] : [['to', String(toYear)] as [string, string]]),
  ];
  return new URLSearchParams(said).toString().replaceAll('%3A', ':');
}

/** The question as the endpoint is asked it, page by page. */
export function fundingVariables(question: FundingQuestion): FundingQueryVariables {
  const { by, order, organisations, countries, cluster, fromYear, toYear } = question;
  const where = {
    ...(organisations.length > 0 && { organisations }),
    ...(countries.length > 0 && { countries }),
    ...(cluster !== null && { clusters: [cluster] }),
    ...(fromYear !== null && { startFrom: `${fromYear}-01-01` }),
    ...(toYear !== null && { startTo: `${toYear}-12-31` }),
  };
  return { groupBy: by, orderBy: order, first: 50, where };
}

function year(text: string | null): number | null {
  return text !== null && /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}
