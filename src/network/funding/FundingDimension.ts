/** What grants can be grouped by, in the contract's order. */
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
] as const;
/** What grants can be grouped by. */
export type FundingDimension = (typeof FUNDING_DIMENSIONS)[number];
