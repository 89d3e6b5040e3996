import type { ListDirection, ListFilter, OrganisationListColumn, ProjectListColumn } from '../graphql/generated.ts';
import { DIMENSION_NAMES, LISTED_DIMENSIONS, type ListDimension, type ListSubject } from './dimensions.ts';

/** The question of a list; all of it stands in the address. */
export interface ListQuestion {
  /** The values asked for of each dimension, as the endpoint names them; null is "not on record". */
  values: Readonly<Partial<Record<ListDimension, readonly (string | null)[]>>>;
  /** Only these organisations. */
  organisations: readonly string[];
  /** Of whom, of each of them, partners are meant; empty for the home organisation. */
  partnersOf: readonly string[];
  /** Words of the organisations' names. */
  named: string;
  /** Words of the projects. */
  text: string;
  /** Only what takes part in a project that fits. */
  participating: boolean;
  /** Only organisations that are partners. */
  ofPartners: boolean;
  /** Only hospitals and clinics, by their names. */
  hospitals: boolean;
  /** Only participations whose amount is not known. */
  amountUnknown: boolean;
  order: ListColumn;
  direction: ListDirection;
  /** From 1. */
  page: number;
}

/** The number of rows of a page. */
export const ROWS = 50;

/** The columns of each table, by which it can be ordered, first the one that it is ordered by where nothing else is said. */
export const COLUMNS = {
  organisations: ['AMOUNT', 'NAME', 'PROJECTS', 'ALL_PROJECTS', 'ALL_RUNNING', 'TIE'],
  projects: ['START', 'END', 'NAME', 'AWARDED', 'PARTNERS'],
} as const satisfies Record<ListSubject, readonly (OrganisationListColumn | ProjectListColumn)[]>;

/** A column that a list can be ordered by. */
export type ListColumn = (typeof COLUMNS)[ListSubject][number];

/** The conditions that hold or are not asked for. */
export const FLAGS = [
  'participating',
  'ofPartners',
  'hospitals',
  'amountUnknown',
] as const satisfies readonly (keyof ListQuestion)[];

/** Stands in an address for "not on record". */
const NONE = 'none';

/** The list without any condition. */
export function wholeList(subject: ListSubject): ListQuestion {
  const asked = {
    values: {},
    organisations: [],
    partnersOf: [],
    named: '',
    text: '',
    participating: false,
    ofPartners: false,
    hospitals: false,
    amountUnknown: false,
  };
  return { ...asked, order: COLUMNS[subject][0], direction: 'DESC', page: 1 };
}

/** Reads the question from the search of an address; invalid values are ignored. */
export function readListQuestion(subject: ListSubject, search: string): ListQuestion {
  const given = new URLSearchParams(search);
  const values = Object.fromEntries(
    LISTED_DIMENSIONS.map((dimension) => [dimension, readValues(dimension, given)] as const).filter(
      ([, asked]) => asked.length > 0,
    ),
  );
  const partnersOf = [...new Set(given.getAll('partnersOf').filter(Boolean))];
  // Ties are those to one alone.
  const columns = COLUMNS[subject].filter((column) => column !== 'TIE' || partnersOf.length <= 1);
  const order = columns.find((column) => column === given.get('order')) ?? COLUMNS[subject][0];
  const page = Number(given.get('page'));
  const first = firstDirection(order);
  return {
    values,
    organisations: given.getAll('organisation').filter(Boolean),
    partnersOf,
    named: cut(given.get('named')),
    text: cut(given.get('text')),
    participating: given.get('participating') === 'true',
    ofPartners: given.get('ofPartners') === 'true',
    hospitals: given.get('hospitals') === 'true',
    amountUnknown: given.get('amountUnknown') === 'true',
    order,
    direction: given.get('direction') === turned(first) ? turned(first) : first,
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  };
}

/** The projects that one organisation of a list is in under the same conditions: those on organisations do not concern them. */
export function projectsOf(organisation: string, { values, text, amountUnknown }: ListQuestion): Partial<ListQuestion> {
  const { STANDING: _, ...others } = values;
  return { values: others, text, amountUnknown, organisations: [organisation] };
}

/** Returns the address of a list. */
export function listAddress(subject: ListSubject, question: Partial<ListQuestion>): string {
  const whole = { ...wholeList(subject), ...question };
  const { values, organisations, partnersOf, named, text, order, direction, page } = whole;
  const said: [string, string][] = [
    ...LISTED_DIMENSIONS.flatMap((dimension) =>
      (values[dimension] ?? []).map((value): [string, string] => {
        const { name, prefix } = DIMENSION_NAMES[dimension];
        return [name, value === null ? NONE : value.replace(prefix, '')];
      }),
    ),
    ...organisations.map((id): [string, string] => ['organisation', id]),
    ...partnersOf.map((id): [string, string] => ['partnersOf', id]),
    ...(named === '' ? [] : [['named', named] as [string, string]]),
    ...(text === '' ? [] : [['text', text] as [string, string]]),
    ...FLAGS.filter((flag) => whole[flag]).map((flag): [string, string] => [flag, 'true']),
    ...(order === COLUMNS[subject][0] ? [] : [['order', order] as [string, string]]),
    ...(direction === firstDirection(order) ? [] : [['direction', direction] as [string, string]]),
    ...(page > 1 ? [['page', String(page)] as [string, string]] : []),
  ];
  const search = new URLSearchParams(said).toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return search === '' ? `/${subject}` : `/${subject}?${search}`;
}

/** The direction in which a column is first ordered: names from A, ends from the soonest, all else from the largest. */
export function firstDirection(order: ListColumn): ListDirection {
  return order === 'NAME' || order === 'END' ? 'ASC' : 'DESC';
}

/** The same list in the first direction of this column, from its first page: by their end those that run, if no other phase was asked for. */
export function orderedBy(question: ListQuestion, order: ListColumn): ListQuestion {
  const { values } = question;
  return {
    ...question,
    values: order === 'END' && values.PHASE === undefined ? { ...values, PHASE: ['RUNNING'] } : values,
    ...{ order, direction: firstDirection(order), page: 1 },
  };
}

/** The other direction. */
export function turned(direction: ListDirection): ListDirection {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

/** The conditions as the endpoint takes them. */
export function listFilter(question: ListQuestion): ListFilter {
  const { values, organisations, partnersOf, named, text } = question;
  const known = (dimension: ListDimension): string[] => (values[dimension] ?? []).filter((value) => value !== null);
  const given = LISTED_DIMENSIONS.filter((dimension) => known(dimension).length > 0).map((dimension) => [
    DIMENSION_NAMES[dimension].condition,
    known(dimension).map(DIMENSION_NAMES[dimension].toArgument),
  ]);
  const notOnRecord = LISTED_DIMENSIONS.filter((dimension) => values[dimension]?.includes(null));
  return {
    ...(Object.fromEntries(given) as ListFilter),
    ...(notOnRecord.length > 0 && { notOnRecord }),
    ...(organisations.length > 0 && { organisations }),
    ...(partnersOf.length > 0 && { partnersOf }),
    ...(partnersOf.length > 1 && { partnersOfAll: true }),
    ...(named !== '' && { named }),
    ...(text !== '' && { text }),
    ...Object.fromEntries(FLAGS.filter((flag) => question[flag]).map((flag) => [flag, true])),
  };
}

/** True where anything is asked of projects or roles, so that what is here differs from what is in all. */
export function asksForProjects({ values, text, amountUnknown }: ListQuestion): boolean {
  const ofProjects: readonly ListDimension[] = [
    ...(['ROLE', 'PHASE', 'FIELD', 'PROGRAMME', 'MISSION', 'START_YEAR', 'PROJECT_TYPE'] as const),
  ];
  return text !== '' || amountUnknown || ofProjects.some((dimension) => values[dimension] !== undefined);
}

/** True for a list of the partners of one, of which the ties to it are told; so is where the list is ordered by them. */
export function tellsTies({ values, partnersOf, order }: ListQuestion): boolean {
  return partnersOf.length <= 1 && (order === 'TIE' || values.STANDING?.includes('PARTNER') === true);
}

/** The question with a value more, or without it where it was asked for. */
export function toggled(question: ListQuestion, dimension: ListDimension, value: string | null): ListQuestion {
  const asked = question.values[dimension] ?? [];
  const changed = asked.includes(value) ? asked.filter((one) => one !== value) : [...asked, value];
  if (changed.length === 0) return withoutDimension(question, dimension);
  return { ...question, page: 1, values: { ...question.values, [dimension]: changed } };
}

/** The question with several values more. */
export function withValues(question: ListQuestion, dimension: ListDimension, more: readonly string[]): ListQuestion {
  const all = [...new Set([...(question.values[dimension] ?? []), ...more])];
  return { ...question, page: 1, values: { ...question.values, [dimension]: all } };
}

/** The question with no value of a dimension. */
export function withoutDimension(question: ListQuestion, dimension: ListDimension): ListQuestion {
  const { [dimension]: _, ...values } = question.values;
  return { ...question, page: 1, values };
}

/** The list of those tied to an organisation more, also where partners of `home` were asked for; standing to it is asked for where none was. */
export function tiedTo(question: ListQuestion, id: string, home?: string): ListQuestion {
  const standing = question.values.STANDING ?? ['PARTNER'];
  const isOfHome = question.partnersOf.length === 0 && question.values.STANDING?.includes('PARTNER');
  const before = isOfHome && home !== undefined ? [home] : question.partnersOf;
  const partnersOf = [...new Set([...before, id])];
  return { ...question, page: 1, partnersOf, values: { ...question.values, STANDING: standing } };
}

/** The list without one of those that partners are meant of; without the last, nothing is asked of standing either. */
export function notTiedTo(question: ListQuestion, id: string): ListQuestion {
  const partnersOf = question.partnersOf.filter((one) => one !== id);
  const left = { ...question, page: 1, partnersOf };
  return partnersOf.length > 0 ? left : withoutDimension(left, 'STANDING');
}

function readValues(dimension: ListDimension, given: URLSearchParams): (string | null)[] {
  const { name, prefix, fits } = DIMENSION_NAMES[dimension];
  const values = given.getAll(name).map((text) => {
    if (text === NONE) return null;
    return text.startsWith(prefix) ? text : `${prefix}${text}`;
  });
  return [...new Set(values.filter((value) => value === null || fits.test(value)))];
}

function cut(text: string | null): string {
  return [...(text ?? '').trim()].slice(0, 200).join('');
}

/** The question for what a partner coordinates, or without both where it was asked already. */
export function coordinatedByPartner(question: ListQuestion): ListQuestion {
  const { ROLE: _, ...values } = question.values;
  const ofPartners = !isCoordinatedByPartner(question);
  return { ...question, page: 1, ofPartners, values: ofPartners ? { ...values, ROLE: ['COORDINATOR'] } : values };
}

/** True where only what a partner coordinates is asked for. */
export function isCoordinatedByPartner({ ofPartners, values }: ListQuestion): boolean {
  return ofPartners && values.ROLE?.join() === 'COORDINATOR';
}
