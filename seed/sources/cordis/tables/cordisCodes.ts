import { isoCountry } from '../../../../rules/isoCountry.ts';
import { isCountry } from '../../../tables/values/isCountry.ts';
import type { CollaborationRole, OrganisationKind } from '../../../../rules/vocabulary.ts';

/** The framework programmes that CORDIS offers in the layouts read here. */
export type CordisFramework = 'HORIZON' | 'H2020' | 'FP7';

/** Status of a project. */
export type CordisStatus = 'SIGNED' | 'CLOSED' | 'TERMINATED';

/** The newer words, the codes of the exports before 2020 (ONG, CLO, CAN), and what CORDIS's website calls them. */
const STATUSES = new Map<string, CordisStatus>([
  ...(['SIGNED', 'ONG', 'ONGOING', 'EXE', 'EXECUTION', 'ACCEPTED'] as const).map((code) => [code, 'SIGNED'] as const),
  ...(['CLOSED', 'CLO', 'COMPLETED'] as const).map((code) => [code, 'CLOSED'] as const),
  ...(['TERMINATED', 'TER', 'CAN', 'CANCELLED'] as const).map((code) => [code, 'TERMINATED'] as const),
]);

const KINDS = new Map<string, OrganisationKind>([
  ['HES', 'HIGHER_EDUCATION'],
  ['REC', 'RESEARCH'],
  ['PRC', 'COMPANY'],
  ['PUB', 'PUBLIC_BODY'],
  ['OTH', 'OTHER'],
]);

const ROLES = new Map<string, CollaborationRole>([
  ['coordinator', 'COORDINATOR'],
  ['participant', 'PARTICIPANT'],
  ['partner', 'PARTNER'],
  ['associatedpartner', 'ASSOCIATED_PARTNER'],
  ['internationalpartner', 'INTERNATIONAL_PARTNER'],
  ['thirdparty', 'THIRD_PARTY'],
  // Whoever signs the grant and is not the coordinator; the host of a fellow or of an ERC grant is one of them.
  ['beneficiary', 'PARTICIPANT'],
  ['hostinstitution', 'PARTICIPANT'],
  // Framework programmes before the seventh, and records taken over from them.
  ['contractor', 'PARTICIPANT'],
  ['principalcontractor', 'PARTICIPANT'],
  // Horizon Europe's and Horizon 2020's own names for those linked to a beneficiary.
  ['affiliatedentity', 'THIRD_PARTY'],
  ['linkedthirdparty', 'THIRD_PARTY'],
]);

/** The status a code stands for, undefined for one that is not known. */
export function toStatus(code: string): CordisStatus | undefined {
  return STATUSES.get(code.toUpperCase());
}

/** The kind that HES, REC, PRC, PUB or OTH stands for, also with its words after it. */
export function toKind(code: string): OrganisationKind | undefined {
  return KINDS.get(/^\(?([a-z]{3})(?![a-z])/i.exec(code)?.[1]?.toUpperCase() ?? '');
}

/** The role a word stands for, however it is spaced and cased. */
export function toRole(code: string): CollaborationRole | undefined {
  return ROLES.get(code.toLowerCase().replace(/[\s_-]/g, ''));
}

/** The framework programme a project's row names; null for Euratom, which is inside one of them. */
export function toFramework(code: string): CordisFramework | null | undefined {
  const folded = code.toUpperCase().replace(/[\s_-]/g, '');
  if (folded.startsWith('EURATOM')) return null;
  if (folded === 'HORIZON' || folded === 'HORIZONEUROPE' || folded === 'HE') return 'HORIZON';
  if (folded === 'H2020' || folded === 'HORIZON2020') return 'H2020';
  return folded.startsWith('FP7') ? 'FP7' : undefined;
}

/** ISO 3166 alpha-2, with the Union's own UK and EL as GB and GR; undefined for what is no country's. */
export function toCountry(code: string): string | undefined {
  const iso = isoCountry(code.toUpperCase());
  return isCountry(iso) ? iso : undefined;
}
