import type { ListDimension as Dimension, ListFilter } from '../graphql/generated.ts';

/** A dimension that lists are narrowed by. */
export type ListDimension = Dimension;

/** The two lists, by their addresses. */
export type ListSubject = 'organisations' | 'projects';

/** A dimension as it is named in addresses and conditions, and which values it takes. */
interface DimensionName {
  /** In addresses. */
  name: string;
  /** Begins each value, and is left out of addresses. */
  prefix: string;
  condition: keyof ListFilter;
  /** Values that the endpoint takes. */
  fits: RegExp;
  toArgument(value: string): string | number | boolean;
}

const text = (value: string): string => value;
const named = (name: string, condition: keyof ListFilter, fits: RegExp, prefix = ''): DimensionName => ({
  ...{ name, prefix, condition, fits, toArgument: text },
});

/** The name of each dimension. */
export const DIMENSION_NAMES: Readonly<Record<ListDimension, DimensionName>> = {
  KIND: named('kind', 'kinds', /^(HIGHER_EDUCATION|RESEARCH|COMPANY|PUBLIC_BODY|OTHER)$/),
  SME: { ...named('sme', 'sme', /^(true|false)$/), toArgument: (value) => value === 'true' },
  STANDING: named('standing', 'standing', /^(OURSELVES|PARTNER|NOT_YET)$/),
  ROLE: named(
    'role',
    'roles',
    /^(COORDINATOR|PARTICIPANT|PARTNER|ASSOCIATED_PARTNER|INTERNATIONAL_PARTNER|THIRD_PARTY)$/,
  ),
  COUNTRY: named('country', 'countries', /./, 'country:'),
  REGION: named('region', 'regions', /./, 'region:'),
  CLUSTER: named('cluster', 'clusters', /./),
  PHASE: named('phase', 'phases', /^(PLANNED|RUNNING|ENDED)$/),
  PROGRAMME: named('programme', 'programmes', /./),
  FIELD: named('field', 'fields', /./),
  MISSION: named('mission', 'missions', /^(ADAPTATION|CANCER|CITIES|OCEAN|SOIL)$/),
  START_YEAR: { ...named('year', 'startYears', /^\d{4}$/), toArgument: Number },
  PROJECT_TYPE: named('type', 'projectTypes', /./),
};

/** All dimensions, in the order in which conditions stand in addresses. */
export const LISTED_DIMENSIONS = Object.keys(DIMENSION_NAMES) as readonly ListDimension[];

/** The dimensions of each list, in the order in which they are offered. */
export const OFFERED: Readonly<Record<ListSubject, readonly ListDimension[]>> = {
  organisations: [
    ...(['KIND', 'SME', 'STANDING', 'COUNTRY', 'REGION', 'PROGRAMME', 'FIELD'] as const),
    ...(['MISSION', 'ROLE', 'PHASE', 'START_YEAR', 'PROJECT_TYPE', 'CLUSTER'] as const),
  ],
  projects: [
    ...(['PHASE', 'STANDING', 'START_YEAR', 'PROGRAMME', 'FIELD', 'MISSION', 'PROJECT_TYPE'] as const),
    ...(['COUNTRY', 'REGION', 'KIND', 'SME', 'ROLE', 'CLUSTER'] as const),
  ],
};

/** The label of a field for words: in a list of projects names and places are those of their organisations. */
export function wordsLabel(subject: ListSubject, words: 'named' | 'text') {
  return words === 'named' && subject === 'projects' ? 'lists.namedOrganisations' : (`lists.${words}` as const);
}
