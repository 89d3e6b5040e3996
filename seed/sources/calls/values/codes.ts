import type { CallStatus } from '../../../../rules/callStatus.ts';

/** The state of a call as the portal's index says, which lags behind the dates. */
export const PORTAL_STATUS: Readonly<Record<string, CallStatus>> = {
  31094501: 'FORTHCOMING',
  31094502: 'OPEN',
  31094503: 'CLOSED',
};

export const CALL_PROCEDURES = ['SINGLE_STAGE', 'TWO_STAGE', 'MULTIPLE_CUT_OFF', 'CONTINUOUS'] as const;
export type CallProcedure = (typeof CALL_PROCEDURES)[number];

/** The stages in which proposals are handed in, by the words of the portal. */
export const PROCEDURES: Readonly<Record<string, CallProcedure>> = {
  'single-stage': 'SINGLE_STAGE',
  'two-stage': 'TWO_STAGE',
  'multiple cut-off': 'MULTIPLE_CUT_OFF',
  continuous: 'CONTINUOUS',
};

/** The framework programmes by the portal's numbers: the code that the programme has here, and its title. */
export const FRAMEWORKS: Readonly<Record<string, readonly [code: string, title: string]>> = {
  43108390: ['HORIZON', 'Horizon Europe'],
  43298916: ['EURATOM2027', 'Euratom Research and Training Programme (EURATOM)'],
  43332642: ['EU4H', 'EU4Health Programme'],
  43152860: ['DIGITAL', 'Digital Europe Programme'],
  43252405: ['LIFE', 'Programme for Environment and Climate Action (LIFE)'],
  43353764: ['ERASMUS+', 'Erasmus+'],
  44181033: ['EDF', 'European Defence Fund'],
  43251567: ['CEF', 'Connecting Europe Facility'],
  43251589: ['CERV', 'Citizens, Equality, Rights and Values Programme'],
  43251814: ['CREA', 'Creative Europe'],
  43252476: ['SMP', 'Single Market Programme'],
  44416173: ['I3', 'Interregional Innovation Investments'],
  43089234: ['INNOVFUND', 'Innovation Fund'],
  43252449: ['RFCS', 'Research Fund for Coal and Steel'],
  43254019: ['ESF+', 'European Social Fund Plus'],
  43392145: ['EMFAF', 'European Maritime, Fisheries and Aquaculture Fund'],
  43298203: ['UCPM', 'Union Civil Protection Mechanism'],
  43637601: ['PPPA', 'Pilot Projects and Preparatory Actions'],
  45532249: ['EUBA', 'EU Bodies and Agencies'],
  43697167: ['EP', 'European Parliament'],
  44773066: ['JTM', 'Just Transition Mechanism'],
  43252368: ['ISF', 'Internal Security Fund'],
  43251447: ['AMIF', 'Asylum, Migration and Integration Fund'],
  43251530: ['BMVI', 'Border Management and Visa Instrument'],
  43252386: ['JUST', 'Justice Programme'],
  43252517: ['SOCPL', 'Social Prerogatives and Specific Competencies Lines'],
  43254037: ['ESC', 'European Solidarity Corps'],
  43252433: ['PERICLES', 'Pericles IV'],
  43251842: ['EUAF', 'Union Anti-fraud Programme'],
  43253967: ['RENEWFM', 'Renewable Energy Financing Mechanism'],
  46324255: ['ERDF-TA', 'European Regional Development Fund, technical assistance'],
  31045243: ['H2020', 'Horizon 2020'],
  31059643: ['COSME', 'COSME'],
};

/**
 * Pillars and parts of Horizon Europe by the portal's numbers. What is narrower has no entry: no file that could be read
 * says which number is which.
 */
export const DIVISIONS: Readonly<Record<string, string>> = {
  43108390: 'HORIZON',
  43108394: 'HORIZON.1',
  43108406: 'HORIZON.1.1',
  43108473: 'HORIZON.1.2',
  43108514: 'HORIZON.1.3',
  43108541: 'HORIZON.2',
  43108557: 'HORIZON.2.1',
  43118846: 'HORIZON.2.2',
  43118971: 'HORIZON.2.3',
  43120193: 'HORIZON.2.4',
  43120821: 'HORIZON.2.5',
  43121563: 'HORIZON.2.6',
  43121633: 'HORIZON.3',
  43121666: 'HORIZON.3.1',
  43121692: 'HORIZON.3.2',
  43121702: 'HORIZON.4',
  43121707: 'HORIZON.4.1',
  43121757: 'HORIZON.4.2',
};

/** The one programme that these parts name together: the narrowest, or of several the widest that holds them all. */
export function narrowestOf(parts: readonly string[]): string | null {
  const narrowest = parts.filter((part) => !parts.some((other) => other.startsWith(`${part}.`)));
  const [first, ...others] = [...new Set(narrowest)].map((part) => part.split('.'));
  if (!first) return null;
  const shared = first.findIndex((step, at) => others.some((other) => other[at] !== step));
  return (shared < 0 ? first : first.slice(0, shared)).join('.') || null;
}
