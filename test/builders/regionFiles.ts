import { SAMPLE_ORGANIZATION } from './sampleArchive.ts';

/** Five of Varna, one of which its record puts into Sofia, and one of which only the postal code says where it is. */
export const ORGANIZATIONS = [
  ...['9000', '9002', '', ''].map((postCode, n) => ({ postCode, nutsCode: 'BG331', name: `Four ${n}` })),
  { postCode: 'BG-9002', nutsCode: '', name: 'Codeonly' },
  { postCode: '', nutsCode: 'BG411', name: 'Doubtful' },
  { postCode: '90 00', nutsCode: 'BG411', name: 'Contradicted' },
].map((row, n) => ({
  ...SAMPLE_ORGANIZATION,
  ...{ organisationID: `90000000${n}`, vatNumber: '', city: 'Varna', country: 'BG', order: `${n + 1}` },
  ...{ ecContribution: `${1000 * (n + 1)}`, netEcContribution: `${1000 * (n + 1)}` },
  ...row,
}));
/** A table of postal codes of their country. */
export const POSTAL_CODES = [
  {
    name: 'pc2025_BG_NUTS-2024_v1.0.csv',
    content: "NUTS3;CODE\r\n'BG331';'9000'\r\n'BG331';'9002'\r\n'BG411';'1000'\r\n",
  },
];
