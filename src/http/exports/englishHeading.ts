/** Columns whose heading in words is not the words of their names. */
const HEADINGS: Readonly<Record<string, string>> = {
  amount: 'amount (euro)',
  amountHere: 'amount here (euro)',
  askedAt: 'asked at',
  atLeastOneIn: 'at least one in',
  awarded: 'awarded (euro)',
  awardedToProject: 'awarded to the project by its funder (euro)',
  awardedUnknownCount: 'awards not known',
  budget: 'budget (euro)',
  collaborationCount: 'collaborations',
  commonPartnerCount: 'number of common partners',
  copiedOn: 'copied on',
  countryCode: 'country (code)',
  countryCount: 'number of countries',
  doi: 'DOI',
  doubtedRegionAmount: 'amount of a doubted region (euro)',
  experienceCount: 'own projects on it',
  funding: 'receives in all (euro)',
  fundingUnknownCount: 'amounts in all not known',
  grant: 'grant (euro)',
  isTied: 'tied already',
  kind: 'kind of organisation',
  lastEntry: 'last entry',
  maxContribution: 'largest contribution (euro)',
  minContribution: 'smallest contribution (euro)',
  nameIt: 'name in Italian',
  netGrant: 'net grant (euro)',
  nuts: 'NUTS',
  nuts2: 'NUTS 2 region (code)',
  nuts2Name: 'NUTS 2 region',
  pic: 'PIC',
  receivedByAll: 'received by all that take part (euro)',
  receivedByFitting: 'received by those that fit the conditions (euro)',
  receivedHere: 'received in projects that fit the conditions (euro)',
  receivedInAll: 'received in all projects (euro)',
  regionCode: 'region (code)',
  releases: 'days of the copies',
  ror: 'ROR',
  shownName: 'name',
  shownTitle: 'title',
  sme: 'small or medium firm',
  sourceName: 'name in the source',
  sourceTitle: 'title in the source',
  standing: 'standing to the organisation asked from',
  subregion: 'subregion (province or district)',
  subregionCode: 'subregion (code)',
  titleIt: 'title in Italian',
  totalCost: 'total cost (euro)',
  unknownAmountCount: 'amounts not known',
  unknownAmountCountHere: 'amounts not known here',
  url: 'address',
  vat: 'VAT number',
  wikidata: 'Wikidata',
  wordShare: 'share of words in common',
};

/** The heading of a column in English words: `coordinatedProjectCountHere` is `number of coordinated projects here`. */
export function englishHeading(column: string): string {
  const own = HEADINGS[column];
  if (own !== undefined) return own;
  const words = column.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words
    .replace(/^(.+) count( here)?$/, (_, counted: string, here = '') => `number of ${counted}s${here}`)
    .replace(/^(.+) ids?$/, '$1 (id)');
}
