/** The dimensions that grants can be grouped by, in the order of the schema. */
export const FUNDING_DIMENSIONS = [
  'FUNDER',
  'FRAMEWORK',
  'PROGRAMME',
  'CALL',
  'PROJECT',
  'ORGANISATION',
  'COUNTRY',
  'FIELD',
  'START_YEAR',
  'PROJECT_TYPE',
  'ROLE',
  'REGION',
] as const;
/** A dimension that grants can be grouped by. */
export type FundingDimension = (typeof FUNDING_DIMENSIONS)[number];
