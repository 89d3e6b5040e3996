/**
 * The family of each funding scheme: the first that fits. Published in docs/decisions/project-types.md.
 * Schemes of joint undertakings (IMI2-RIA, CS2-IA, ...) belong to the family they end with.
 */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/ERA-NET/i, 'ERA-NET'],
  [/(^|-)ERC(-|$)/, 'ERC'],
  [/MSCA/, 'MSCA'],
  [/(^|-)EIC(-|$)/, 'EIC'],
  [/^SME(-|$)/, 'SME'],
  [/COFUND/i, 'COFUND'],
  [/(^|-)RIA(-|$)/, 'RIA'],
  [/(^|-)IA(-|$)/, 'IA'],
  [/(^|-)CSA(-|$)/, 'CSA'],
  [/(^|-)PCP(-|$)/, 'PCP'],
  [/(^|-)PPI(-|$)/, 'PPI'],
  [/(^|-)EIT(-|$)/, 'EIT'],
];

/** Stands for a scheme in no family. */
const OTHER = 'OTHER';

/** Every type that a project may have. */
export const PROJECT_TYPES: readonly string[] = [...FAMILIES.map(([, family]) => family), OTHER];

/** A project's type from its funding scheme: RIA from HORIZON-JU-RIA; OTHER for a scheme in no family. */
export function projectType(fundingScheme: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(fundingScheme))?.[1] ?? OTHER;
}
