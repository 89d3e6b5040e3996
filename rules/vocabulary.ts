/** The enumerations of the schema, in its order: order decides between roles of equal weight. */
export const COLLABORATION_ROLES = [
  'COORDINATOR',
  'PARTICIPANT',
  'PARTNER',
  'ASSOCIATED_PARTNER',
  'INTERNATIONAL_PARTNER',
  'THIRD_PARTY',
  'MANAGER',
  'MEMBER',
  'PARTY',
] as const;
/** The part of an organisation in a collaboration. */
export type CollaborationRole = (typeof COLLABORATION_ROLES)[number];

/** Kinds of what ties organisations. */
export const COLLABORATION_KINDS = ['PROJECT', 'CLUSTER', 'AGREEMENT'] as const;
/** Kind of what ties organisations. */
export type CollaborationKind = (typeof COLLABORATION_KINDS)[number];

/** Kinds of organisation, as CORDIS has them. */
export const ORGANISATION_KINDS = ['HIGHER_EDUCATION', 'RESEARCH', 'COMPANY', 'PUBLIC_BODY', 'OTHER'] as const;
/** Kinds of organisation, as CORDIS has them. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
