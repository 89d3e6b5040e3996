/** All that the list of ways says besides, in English. */
export const wayWords = {
  fromUs: 'from you',
  startsWith: 'from {{name}}',
  theyKnow: 'They know each other already',
  within: 'All of these ways lie within {{name}}.',
  begin: 'All of these ways begin in {{name}}.',
  over: 'All of these ways lead over {{name}}.',
  without: 'Ways without {{name}}',
  leftOut: 'Left out',
};

/** The shape that every language fills. */
export type WayWords = typeof wayWords;
