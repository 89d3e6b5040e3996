/** Words of tables that are saved from a page as they stand on it, in English. */
export const tableWords = {
  failed: 'The table could not be saved. Try again.',
  source: 'Sources: see {{page}} ({{day}}, version {{version}}, loaded on {{loaded}}).',
  open: 'Licences: {{publishers}}.',
  rest_one: '{{number}} source states no licence.',
  rest_other: '{{number}} sources state no licence.',
  yes: 'yes',
  no: 'no',
  column: {
    name: 'Name',
    city: 'City',
    kind: 'Kind of organisation',
    sme: 'Small or medium firm',
    common: 'Partners in common, {{lens}}',
    fields: 'Fields in common',
    whom: 'Best introduction: ask',
    way: 'Strength of this way, {{lens}}',
    wayNumber: 'Strength of this way (0 to 1)',
    nearness: 'Nearness by all ways together, {{lens}} (0 to 1)',
    likely: 'How likely: at least one in',
    reaches: 'Reaches',
    only: 'Only through it',
    opens: 'Opens, for example',
    tie: 'Strength of your tie, {{lens}}',
    tieNumber: 'Strength of your tie (0 to 1)',
    shared: 'Shared with you, for example',
    runs: 'Still runs',
    address: 'Page',
    ways: 'Page of the ways',
    id: 'Id',
  },
};

/** The shape that every language fills. */
export type TableWords = typeof tableWords;
