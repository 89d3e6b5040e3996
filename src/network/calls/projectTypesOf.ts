import type { Snapshot } from '../columns/Snapshot.ts';

/** The types of projects (`projectType`) whose work is like that of a type of action of the portal. */
const ALIKE: readonly [RegExp, readonly string[]][] = [[/Innovation Action/i, ['RIA', 'IA']]];

/** The types of projects that are like what a call pays for, research and innovation alike; null for calls of other types, or of none on record. */
export function projectTypesOf({ calls: { types, typeNames } }: Snapshot, call: number): readonly string[] | null {
  const names = Array.from(
    types.values.subarray(types.offsets[call], types.offsets[call + 1]),
    (type) => typeNames[type]!,
  );
  const found = names.map((name) => ALIKE.find(([pattern]) => pattern.test(name))?.[1] ?? null);
  return found.length > 0 && !found.includes(null) ? found[0]! : null;
}
