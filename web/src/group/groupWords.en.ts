/** English words of the pages about a group of organisations. */
export const groupWords = {
  inChosen_one: 'Only work in the field chosen',
  inChosen_other: 'Only work in the fields chosen',
  nobody_one:
    'Over work in {{names}} alone nobody new who fits is reached. So ties and ways count work in every field; all who are listed take part in projects about it.',
  nobody_other:
    'Over work in {{names}} alone nobody new who fits is reached. So ties and ways count work in every field; all who are listed take part in projects about one of these.',
  chosen: 'Ties and ways count only work in: {{names}}.',
};

/** The shape that every language fills. */
export type GroupWords = typeof groupWords;
