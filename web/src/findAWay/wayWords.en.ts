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
  among: 'among {{number}} organisations',
  nothingSince: 'since {{year}} nothing on record',
  apart: {
    all: 'No shared project, agreement or membership is on record between {{a}} and {{b}}.',
    running: 'No shared project, agreement or membership that is running now is on record between {{a}} and {{b}}.',
    narrowed:
      'Under the conditions set, no shared project, agreement or membership is on record between {{a}} and {{b}}.',
    but: 'What is on record: {{relations}}.',
    founded: '{{a}} is one of the founders of {{b}}',
    partOf: '{{a}} is part of {{b}}',
    became: '{{a}} became {{b}}',
    funds: '{{a}} gives money to {{b}}',
    foundedBoth: 'both were founded by {{names}}',
    unitsOfOne: 'both are part of {{name}}',
    sameCity: 'both are in {{city}}',
    sameRegion: 'both are in the region {{name}}',
    ways: 'Ways between them',
  },
};

/** The shape that every language fills. */
export type WayWords = typeof wayWords;
