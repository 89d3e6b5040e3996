/** Explanations of the roles in a project, in English. */
export const roleWords = {
  COORDINATOR: 'leads the project',
  PARTICIPANT: 'takes part and receives its own grant',
  PARTNER: 'takes part, as older records and press reports put it',
  ASSOCIATED_PARTNER: 'takes part without a grant of its own',
  INTERNATIONAL_PARTNER: 'takes part from a country that the programme does not fund',
  THIRD_PARTY: 'works for a participant',
};

export type RoleWords = typeof roleWords;
