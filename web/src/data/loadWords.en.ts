/** Names of what loads bring, by the beginning of the names of datasets. */
export const loadWords = {
  curated: 'files of staff',
  cordis: 'CORDIS',
  'cordis-HORIZON': 'CORDIS, Horizon Europe',
  'cordis-H2020': 'CORDIS, Horizon 2020',
  'cordis-FP7': 'CORDIS, Seventh Framework Programme',
  members: 'members of {{of}}',
  regions: 'postal codes and regions of {{of}}',
  regionsOf_one: 'postal codes and regions of one country',
  regionsOf_other: 'postal codes and regions of {{count}} countries',
  'regions:names': 'names of regions',
  calls: 'calls',
};

export type LoadWords = typeof loadWords;
