import type { CollaborationFilter } from '../graphql/generated.ts';

/** The conditions of the page "Explore"; all of them stand in the address. */
export interface ExploreQuestion {
  /** Organisations whose partners are shown too, in the order in which they were opened. */
  open: readonly string[];
  /** The number of partners shown of each, strongest first. */
  partners: number;
  runningOnly: boolean;
  /** YYYY-MM-DD; null means today. */
  asOf: string | null;
  /** Only projects about one of these. */
  fields: readonly string[];
}

/** The numbers of partners that can be chosen. */
export const SIZES: readonly number[] = [10, 25, 100, 300, 1_000];
const DEFAULT_SIZE = 25;
/** The most that can be open at once: a browser draws them smoothly, at a thousand partners each. */
const MOST_OPEN = 12;

/** Reads the question from the search of an address; invalid values are ignored. */
export function readExploreQuestion(search: string): ExploreQuestion {
  const given = new URLSearchParams(search);
  const asOf = given.get('asOf');
  return {
    open: [...new Set(given.getAll('open').filter(Boolean))].slice(0, MOST_OPEN),
    partners: SIZES.find((size) => String(size) === given.get('partners')) ?? DEFAULT_SIZE,
    runningOnly: given.get('running') === 'yes',
    asOf: asOf !== null && isDay(asOf) ? asOf : null,
    fields: [...new Set(given.getAll('field').filter(Boolean))],
  };
}

/** Writes the question as the search of an address: only what differs from the default. */
export function writeExploreQuestion({ open, partners, runningOnly, asOf, fields }: ExploreQuestion): string {
  const said: [string, string][] = [
    ...open.map((id): [string, string] => ['open', id]),
    ...(partners === DEFAULT_SIZE ? [] : [['partners', String(partners)] as [string, string]]),
    ...(runningOnly ? [['running', 'yes'] as [string, string]] : []),
    ...(asOf === null ? [] : [['asOf', asOf] as [string, string]]),
    ...fields.map((id): [string, string] => ['field', id]),
  ];
  return new URLSearchParams(said).toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** Converts the conditions to the filter of the query. */
export function exploreFilter({ runningOnly, asOf, fields }: ExploreQuestion): CollaborationFilter {
  return { runningOnly, ...(asOf !== null && { asOf }), ...(fields.length > 0 && { fields }) };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
