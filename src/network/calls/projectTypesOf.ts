import type { Snapshot } from '../columns/Snapshot.ts';

/** The types of projects (`projectType`) of research and innovation actions, whose consortia are alike. */
const RESEARCH: readonly string[] = ['RIA', 'IA'];

/** The types of projects that are like those a call pays for: of research or innovation actions both; null for calls of other types, or of none on record. */
export function projectTypesOf({ calls: { types, typeNames } }: Snapshot, call: number): readonly string[] | null {
  const own = types.values.subarray(types.offsets[call], types.offsets[call + 1]);
  const isResearch = own.length > 0 && own.every((type) => /Innovation Action/i.test(typeNames[type]!));
  return isResearch ? RESEARCH : null;
}
