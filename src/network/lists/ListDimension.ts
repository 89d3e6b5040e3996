/** The dimensions that lists are narrowed by and counted along, in the order of the schema. */
export const LIST_DIMENSIONS = [
  'COUNTRY',
  'REGION',
  'KIND',
  'SME',
  'CLUSTER',
  'STANDING',
  'ROLE',
  'PHASE',
  'FIELD',
  'PROGRAMME',
  'MISSION',
  'START_YEAR',
  'PROJECT_TYPE',
] as const;
/** A dimension that lists are narrowed by and counted along. */
export type ListDimension = (typeof LIST_DIMENSIONS)[number];

/** Standings of an organisation or a project to those whose partners are meant, in the order of the schema. */
export const STANDINGS = ['OURSELVES', 'PARTNER', 'NOT_YET'] as const;

/** Phases of a project on a day, in the order of the schema. */
export const PROJECT_PHASES = ['PLANNED', 'RUNNING', 'ENDED'] as const;
