/** All that the picture of money by year says, in English. */
export const yearWords = {
  heading: 'Known amounts by year of start',
  largest: 'Most in {{year}}: {{amount}}.',
  bar_one: '{{year}}: {{amount}}, {{number}} project',
  bar_other: '{{year}}: {{amount}}, {{number}} projects',
  unknown_one: '{{number}} amount not known',
  unknown_other: '{{number}} amounts not known',
  none: '{{year}}: no project on record',
  soFar: 'so far',
  planned: 'planned',
  atLeast: 'Hatched: some amounts of this year are not known, so the bar is the least that it was.',
  leads: 'A bar leads to the projects behind it.',
  table: 'The table says the same.',
  picture: 'Save the picture as',
  notDrawn: 'Your browser cannot draw it: take the SVG.',
  only: 'Only: {{conditions}}.',
  from: 'from {{year}}',
  until: 'until {{year}}',
  all: 'All money on record.',
  source:
    'Source: records of the sources in this network, version {{version}}, loaded on {{loaded}}. Saved on {{day}}. Each record and its licence:',
  growth: 'So what looks like growth may be this gap.',
  gap: {
    FIELD: 'The money of the {{lacking}} projects of {{name}} without a field on record is in no bar here.',
    OBJECTIVE:
      'Of the {{lacking}} projects of {{name}} without an objective on record, only those whose titles or keywords have the words are in the bars.',
    PROGRAMME:
      'The money of the {{lacking}} projects of {{name}} whose part of the programme is not on record is in no bar here.',
    ROLE: 'The money of the {{lacking}} participations in {{name}} whose role is not on record is in no bar here.',
  },
};

/** The words of the picture in one language. */
export type YearWords = typeof yearWords;
