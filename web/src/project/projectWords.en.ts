/** All that the page of a project alone says, in English. */
export const projectWords = {
  funder: 'Funder, who runs the programme',
  rest: 'The cost is {{rest}} more than the award. Who pays that is not on record.',
  restBeside:
    'The cost is {{rest}} more than the award. Who pays that is not on record, but for the money from outside the programme that is named below.',
  you: 'you',
  order: 'Order',
  orders: { LISTED: 'as the source lists them', NAME: 'by name', COUNTRY: 'by country', GRANT: 'by amount' },
};

/** The shape that every language fills. */
export type ProjectWords = typeof projectWords;
