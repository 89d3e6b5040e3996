/** English words of the box to find a field. */
export const fieldBoxWords = {
  seek: 'Search the words “{{text}}” in titles and objectives',
  seekMore: 'Also finds projects that have no such field on record.',
  seekBoth: 'Finds projects that also have a field chosen.',
  wider: '{{projects}}; takes in {{number}} of the fields found',
  widerAlone: 'Takes in {{number}} of the fields found',
  takeAll: 'Choose all {{number}} shown',
  without: 'No project of {{names}} has a field on record.',
  noPhrase: 'Finds all of these words, in any order: quotation marks make no phrase.',
  atMost: 'At most {{number}} characters are looked for: what is beyond is left out.',
  leftOut: 'The words before were taken out: together they would be more than {{number}} characters.',
};

/** The shape that every language fills. */
export type FieldBoxWords = typeof fieldBoxWords;
