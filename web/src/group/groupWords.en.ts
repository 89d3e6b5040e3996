/** English words of the pages about a group of organisations. */
export const groupWords = {
  inChosen_one: 'Only work in the field chosen',
  inChosen_other: 'Only work in the fields chosen',
  nobody_one:
    'Over work in {{names}} alone nobody new who fits is reached. So ties and ways count work in every field; all who are listed take part in projects about it.',
  nobody_other:
    'Over work in {{names}} alone nobody new who fits is reached. So ties and ways count work in every field; all who are listed take part in projects about one of these.',
  change: 'Change',
  fundersLeftOut:
    'Not proposed, for by their projects they fund rather than do research: {{names}}. Among the candidates they can be seated.',
  inAnyField: 'Any field',
  showFound: 'Show what is found',
  said: {
    doors: 'Doors to {{group}}',
    from: 'from {{name}}',
    newTo: 'New to {{names}}',
    field: {
      own: 'in our own field',
      their: 'in their own field',
      chosen: 'by work in this alone',
      any: 'in any field',
    },
    noPublic: 'without public bodies and funders',
  },
  open: {
    own_one: 'One of your {{of}} partners in our own field opens a door.',
    own_other: '{{number}} of your {{of}} partners in our own field open a door.',
    chosen_one: 'One of your {{of}} partners in the field chosen opens a door.',
    chosen_other: '{{number}} of your {{of}} partners in the field chosen open a door.',
    any_one: 'One of your {{of}} partners opens a door.',
    any_other: '{{number}} of your {{of}} partners open a door.',
  },
  chosen: 'Ties and ways count only work in: {{names}}.',
};

/** The shape that every language fills. */
export type GroupWords = typeof groupWords;
