import { collaborationKind } from '../columns/collaborationKind.ts';
import { hasBegun } from '../columns/membersOf.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** Index of a field -> how many projects about it, at least one. */
export type FieldCounts = ReadonlyMap<number, number>;

/**
 * The fields that organisations work on, as their projects state them, without the wider ones: a project in which several
 * of them take or took part counts once, and one that begins after `day` (days since 1970-01-01) not at all.
 */
export function fieldCounts(snapshot: Snapshot, organisations: readonly number[], day: number): FieldCounts {
  const { membershipsOf, collaborationOf, collaborations } = snapshot;
  const counts = new Map<number, number>();
  const projects = new Set<number>();
  for (const organisation of organisations) {
    for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
      const row = membershipsOf.values[i]!;
      const isProject = collaborationKind(collaborations, collaborationOf[row]!) === 'PROJECT';
      if (isProject && hasBegun(snapshot, row, day)) projects.add(collaborationOf[row]!);
    }
  }
  const { offsets, values } = collaborations.fields;
  for (const project of projects) {
    for (const field of values.subarray(offsets[project], offsets[project + 1])) {
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  return counts;
}

/** The fields of both sides: by the projects of the side that has fewer about it, then by those of both, then by id. */
export function sharedFields(one: FieldCounts, other: FieldCounts): number[] {
  const fewer = (field: number): number => Math.min(one.get(field)!, other.get(field)!);
  const both = (field: number): number => one.get(field)! + other.get(field)!;
  return [...one.keys()]
    .filter((field) => other.has(field))
    .sort((a, b) => fewer(b) - fewer(a) || both(b) - both(a) || a - b);
}
