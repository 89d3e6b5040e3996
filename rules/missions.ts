/** The missions of the European Union in Horizon Europe, in the order of the schema. */
export const EU_MISSIONS = ['ADAPTATION', 'CANCER', 'CITIES', 'OCEAN', 'SOIL'] as const;
/** A mission of the European Union. */
export type EuMission = (typeof EU_MISSIONS)[number];

/** Parts of the codes of calls, and the mission that each stands for. */
const IN_CODES: ReadonlyMap<string, EuMission> = new Map([
  ['CLIMA', 'ADAPTATION'],
  ['CANCER', 'CANCER'],
  ['UNCAN', 'CANCER'],
  ['CIT', 'CITIES'],
  ['CITIES', 'CITIES'],
  ['OCEAN', 'OCEAN'],
  ['SOIL', 'SOIL'],
]);

/**
 * Finds the missions that a call belongs to by its code: `HORIZON-MISS-2023-OCEAN-SOIL-01` has two. Calls for all missions
 * together (CROSS, COOR, NCP) and of the New European Bauhaus have none.
 */
export function missionsOf(code: string): EuMission[] {
  const parts = code.toUpperCase().split('-');
  if (parts[0] !== 'HORIZON' || parts[1] !== 'MISS') return [];
  return [...new Set(parts.flatMap((part) => IN_CODES.get(part) ?? []))].sort();
}
