import type { Framework } from '../graph/frameworks.ts';

/** A funding scheme: how often it occurs, for whom, and what its projects are like. */
export interface FundingScheme {
  code: string;
  weight: number;
  least: number;
  most: number;
  /** Those with one organisation only: for companies, or for the others. */
  company: boolean;
  /** Median grant of the whole project in euro, with a consortium of nine where there is one. */
  grant: number;
  spread: number;
  months: number;
  /** The programme that all its projects are under; none: it follows from the project's field. */
  programme?: string;
}

type Row = [
  code: string,
  weight: number,
  least: number,
  most: number,
  grant: number,
  spread: number,
  months: number,
  programme?: string,
];

/** Weights, grants and months are counts and medians of the real rows; FP7's are of the order of its reports. */
const HORIZON: Row[] = [
  ['HORIZON-RIA', 2225, 3, 150, 5.0e6, 0.45, 48],
  ['HORIZON-IA', 954, 3, 150, 6.5e6, 0.45, 48],
  ['HORIZON-CSA', 906, 2, 150, 1.9e6, 0.8, 36],
  ['HORIZON-TMA-MSCA-DN', 521, 5, 30, 3.3e6, 0.25, 48, 'HORIZON.1.2'],
  ['HORIZON-EIC', 395, 2, 10, 3.0e6, 0.2, 48, 'HORIZON.3.1'],
  ['HORIZON-JU-RIA', 385, 3, 60, 4.9e6, 0.7, 36],
  ['HORIZON-TMA-MSCA-SE', 193, 3, 40, 1.1e6, 0.5, 48, 'HORIZON.1.2'],
  ['HORIZON-JU-IA', 162, 3, 80, 9.8e6, 0.8, 48],
  ['HORIZON-TMA-MSCA-PF-GF', 125, 2, 3, 2.9e5, 0.15, 36, 'HORIZON.1.2'],
  ['HORIZON-ERC-SYG', 113, 2, 5, 1.0e7, 0.15, 72, 'HORIZON.1.1'],
  ['HORIZON-TMA-MSCA-Cofund-D', 45, 2, 30, 2.9e6, 0.4, 60, 'HORIZON.1.2'],
  ['HORIZON-EIT-KIC', 31, 10, 150, 2.6e7, 1, 36, 'HORIZON.3.3'],
  ['HORIZON-COFUND', 26, 30, 150, 2.5e7, 0.6, 72],
  ['EURATOM-RIA', 24, 4, 60, 4.0e6, 0.4, 48, 'EURATOM2027'],
  ['EURATOM-CSA', 9, 3, 60, 2.0e6, 0.4, 36, 'EURATOM2027'],
  ['HORIZON-PCP', 5, 4, 15, 5.0e6, 0.3, 48],
  ['HORIZON-AG-UN', 3, 2, 10, 1.0e6, 0.3, 24],
  ['HORIZON-ERC', 1104, 1, 1, 2.0e6, 0.2, 60, 'HORIZON.1.1'],
  ['HORIZON-TMA-MSCA-PF-EF', 931, 1, 1, 1.9e5, 0.1, 24, 'HORIZON.1.2'],
  ['HORIZON-ERC-POC', 193, 1, 1, 1.5e5, 0, 18, 'HORIZON.1.1'],
  ['HORIZON-EIC-ACC-BF', 79, 1, 1, 2.4e6, 0.1, 24, 'HORIZON.3.1'],
  ['HORIZON-EIC-ACC', 43, 1, 1, 2.4e6, 0.1, 24, 'HORIZON.3.1'],
];
const H2020: Row[] = [
  ['RIA', 3378, 3, 150, 4.9e6, 0.5, 45],
  ['IA', 1422, 3, 150, 6.0e6, 0.6, 42],
  ['CSA', 1202, 2, 150, 1.5e6, 0.7, 36],
  ['MSCA-ITN', 483, 5, 40, 3.8e6, 0.2, 48, 'H2020-EU.1.3.'],
  ['MSCA-RISE', 325, 3, 40, 8.7e5, 0.5, 54, 'H2020-EU.1.3.'],
  ['MSCA-ITN-ETN', 262, 5, 40, 3.8e6, 0.2, 48, 'H2020-EU.1.3.'],
  ['SME-2', 142, 2, 4, 1.9e6, 0.3, 26, 'H2020-EU.2.3.'],
  ['MSCA-IF-GF', 86, 2, 3, 2.4e5, 0.1, 36, 'H2020-EU.1.3.'],
  ['ERA-NET-Cofund', 67, 12, 150, 6.1e6, 0.4, 66],
  ['ERC-SyG', 55, 2, 4, 1.0e7, 0.2, 72, 'H2020-EU.1.1.'],
  ['CS2-IA', 45, 2, 60, 2.0e6, 1, 36],
  ['MSCA-COFUND', 31, 2, 20, 3.5e6, 0.5, 60, 'H2020-EU.1.3.'],
  ['FCH2-RIA', 31, 3, 20, 2.8e6, 0.3, 40],
  ['PCP', 16, 4, 15, 4.0e6, 0.3, 48],
  ['IMI2-RIA', 13, 8, 80, 1.2e7, 0.8, 60],
  ['COFUND-EJP', 7, 25, 150, 2.5e7, 0.6, 60],
  ['ERC-STG', 567, 1, 1, 1.5e6, 0.04, 60, 'H2020-EU.1.1.'],
  ['MSCA-IF', 489, 1, 1, 1.7e5, 0.15, 24, 'H2020-EU.1.3.'],
  ['ERC-COG', 425, 1, 1, 2.0e6, 0.08, 60, 'H2020-EU.1.1.'],
  ['ERC-ADG', 320, 1, 1, 2.5e6, 0.07, 60, 'H2020-EU.1.1.'],
  ['MSCA-IF-EF-ST', 300, 1, 1, 1.6e5, 0.05, 24, 'H2020-EU.1.3.'],
  ['ERC-POC', 122, 1, 1, 1.5e5, 0, 18, 'H2020-EU.1.1.'],
  ['SME-1', 319, 1, 1, 5e4, 0, 6, 'H2020-EU.2.3.'],
  ['SME-2', 142, 1, 1, 1.9e6, 0.3, 26, 'H2020-EU.2.3.'],
];
const FP7: Row[] = [
  ['CP', 1000, 3, 150, 4.0e6, 0.6, 42],
  ['CP-FP', 500, 3, 60, 2.8e6, 0.4, 36],
  ['CP-IP', 300, 8, 150, 8.0e6, 0.4, 48],
  ['CSA-CA', 250, 3, 150, 1.0e6, 0.6, 36],
  ['CSA-SA', 250, 2, 60, 8.0e5, 0.6, 30],
  ['MC-ITN', 250, 5, 40, 3.6e6, 0.3, 48, 'FP7-PEOPLE'],
  ['BSG-SME', 200, 4, 20, 1.1e6, 0.3, 24, 'FP7-SME'],
  ['JTI-CS', 150, 2, 15, 6.0e5, 0.8, 30],
  ['NoE', 25, 12, 80, 6.0e6, 0.5, 48],
  ['MC-IEF', 500, 1, 1, 1.8e5, 0.15, 24, 'FP7-PEOPLE'],
  ['ERC-SG', 400, 1, 1, 1.5e6, 0.1, 60, 'FP7-IDEAS-ERC'],
  ['ERC-AG', 350, 1, 1, 2.3e6, 0.1, 60, 'FP7-IDEAS-ERC'],
  ['MC-CIG', 250, 1, 1, 1.0e5, 0.05, 48, 'FP7-PEOPLE'],
  ['JTI-CS', 150, 1, 1, 4.0e5, 0.6, 24],
];
const FOR_COMPANIES = new Set(['HORIZON-EIC-ACC-BF', 'HORIZON-EIC-ACC', 'SME-1', 'SME-2', 'JTI-CS']);

/** The schemes of each framework. */
export const fundingSchemes: Readonly<Record<Framework['code'], readonly FundingScheme[]>> = {
  FP7: FP7.map(toScheme),
  H2020: H2020.map(toScheme),
  HORIZON: HORIZON.map(toScheme),
};

function toScheme([code, weight, least, most, grant, spread, months, programme]: Row): FundingScheme {
  return { code, weight, least, most, company: FOR_COMPANIES.has(code), grant, spread, months, programme };
}
