/** All that the pages of a neighbourhood say, in English. */
export const exploreWords = {
  title: 'The neighbourhood of {{name}}',
  some: 'A neighbourhood',
  shows: '{{organisations}}, {{ties}}.',
  organisations_one: '{{number}} organisation',
  organisations_other: '{{number}} organisations',
  ties_one: '{{number}} tie',
  ties_other: '{{number}} ties',
  partners: 'Partners shown of each',
  fields: 'Only projects about a field or a narrower one',
  moving: 'The organisations find their places …',
  graphNote:
    'Choose an organisation in the picture to see its partners too. Drag to move, scroll or pinch to come closer. The list says the same in words.',
  noGraph: 'The graph cannot be drawn on this device. The list says the same in words.',
  list: 'The same as a list, strongest ties first',
  partnersOf: 'Partners of {{name}}',
  shown: '{{shown}} of {{total}} partners, strongest first.',
  none: 'No tie fits the conditions.',
  open: 'Show the partners',
  openName: 'Show the partners of {{name}}',
  close: 'Hide the partners',
  closeName: 'Hide the partners of {{name}}',
};

export type ExploreWords = typeof exploreWords;
