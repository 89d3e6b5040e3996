/** Everything that the page of the data says of taking it away, in English. */
export const takeAwayWords = {
  days: 'How new the data is',
  copyOf: 'copy of {{day}}',
  copiesOf: 'copies from {{first}} to {{last}}',
  ownDays: 'each source with its own day, below',
  loadedOn: 'loaded on {{day}}',
  whyNotNoted:
    'Not noted: read by hand, for single facts that staff wrote down, and the day was not written beside them. It cannot be found out later.',
  openData: 'Open data here are of: {{publishers}}.',
  limited: 'Not open, for their licence limits what they may be used for: {{publishers}}.',
  allSources: 'All sources and their licences',
  heading: 'Take the data away',
  lead: 'All of this version as one archive: a table for each kind of thing, every column described, every source with its licence. A download that breaks off goes on where it ended.',
  all: 'Save all of it',
  kind: 'ZIP of CSV tables',
  tables: 'One table alone:',
  as: '{{table}} as {{format}}',
  narrower: 'Fewer of them, such as those of one country: narrow the list of organisations or projects, and save that.',
  columns: 'What each column means',
  how: 'How programs take it away',
  lackingOf: 'Without {{attribute}}, by framework',
  lacking: '{{name}}: missing for {{lacking}} of {{of}} projects',
  attribute: { FIELD: 'a field', OBJECTIVE: 'an objective', PROGRAMME: 'a part', REGION: 'a region', ROLE: 'a role' },
  onlyLoads: 'Only the last {{number}} loads were looked at; older ones are not told here.',
};

/** The shape of these words. */
export type TakeAwayWords = typeof takeAwayWords;
