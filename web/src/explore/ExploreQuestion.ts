import type { CollaborationFilter } from '../graphql/generated.ts';

/** What the reader explores besides the organisation itself; all of it stands in the address. */
export interface ExploreQuestion {
  /** Organisations whose partners are shown too, in the order in which they were opened. */
  open: readonly string[];
  /** How many partners of each are shown, strongest first. */
  partners: number;
  runningOnly: boolean;
  /** YYYY-MM-DD; null means today. */
  asOf: string | null;
  /** Only projects about one of these. */
  fields: readonly string[];
}

/** How many partners of each can be shown. */
export const SIZES: readonly number[] = [10, 25, 100, 300, 1_000];
const DEFAULT_SIZE = 25;
/** How many can be open at once: what one browser draws smoothly, at a thousand partners each. */
const MOST_OPEN = 12;

/** Reads the question out of an address; what cannot be meant is taken as not said. */
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

/** Writes the question as an address says it: only what differs from the default. */
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

/** Which collaborations count, as the endpoint is asked. */
export function exploreFilter({ runningOnly, asOf, fields }: ExploreQuestion): CollaborationFilter {
  return { runningOnly, ...(asOf !== null && { asOf }), ...(fields.length > 0 && { fields }) };
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
