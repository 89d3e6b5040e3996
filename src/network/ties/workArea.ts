import { nearestUpward } from '../../../rules/nearestUpward.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { NONE, type Rows } from '../columns/columns.ts';
import type { Snapshot, TreeColumns } from '../columns/Snapshot.ts';
import { withNarrower } from '../columns/withNarrower.ts';

/** The share of the projects of one kind that a field or a part of a programme must have to be what they are about. */
const SHARE = 1 / 3;
/** Of fewer projects nothing can be told. */
const LEAST_PROJECTS = 3;

/** The work of organisations: fields and parts of programmes, by index, ascending. Both empty where nothing stands out. */
export interface WorkArea {
  fields: readonly number[];
  programmes: readonly number[];
}

/** A work area as a condition: 1 for each field and programme in it or narrower, by index. */
export interface WithinWorkArea {
  area: WorkArea;
  fields: Uint8Array;
  programmes: Uint8Array;
}

/**
 * Finds what these organisations work on, taken together, as of a day: the narrowest fields that at least a third of their
 * projects with a field are about, and within each framework programme the narrowest parts that at least a third of their
 * projects in it are under; of three projects or more, and neither a whole science nor a whole framework. Fields are not on
 * record for all projects, programmes are.
 */
export function workAreaOf(snapshot: Snapshot, organisations: readonly number[], asOf: number): WorkArea {
  const { collaborations, fields, programmes } = snapshot;
  const projects = projectsOf(snapshot, organisations, asOf);
  const about = projects.filter((one) => rowLength(collaborations.fields, one) > 0);
  const found = narrowest(fields, countWithin(fields, collaborations.fields, about), () => about.length * SHARE);
  const under = countWithin(programmes, collaborations.programmes, projects);
  const roots = rootsOf(programmes);
  const parts = narrowest(programmes, under, (node) => under[roots[node]!]! * SHARE);
  return { fields: found, programmes: parts };
}

/** True where nothing stands out. */
export function isEmpty({ fields, programmes }: WorkArea): boolean {
  return fields.length + programmes.length === 0;
}

/** The condition that a project is in an area: about one of its fields or under one of its parts, or narrower ones. */
export function withinWorkArea(snapshot: Snapshot, area: WorkArea): WithinWorkArea {
  const fields = withNarrower(snapshot.fields, area.fields);
  return { area, fields, programmes: withNarrower(snapshot.programmes, area.programmes) };
}

/** Projects that any of the organisations was in by that day, each once. */
export function projectsOf(snapshot: Snapshot, organisations: readonly number[], asOf: number): number[] {
  const { collaborations, membershipsOf, collaborationOf } = snapshot;
  const found = new Set<number>();
  for (const organisation of organisations)
    for (let i = membershipsOf.offsets[organisation]!; i < membershipsOf.offsets[organisation + 1]!; i++) {
      const one = collaborationOf[membershipsOf.values[i]!]!;
      if (collaborationKind(collaborations, one) === 'PROJECT' && collaborations.starts[one]! <= asOf) found.add(one);
    }
  return [...found];
}

/** Counts the rows that have each node or a narrower one, a row once for each. */
function countWithin(tree: TreeColumns, rows: Rows, chosen: readonly number[]): Int32Array {
  const counts = new Int32Array(tree.parents.length);
  const seenBy = new Int32Array(tree.parents.length).fill(NONE);
  for (const row of chosen)
    for (let i = rows.offsets[row]!; i < rows.offsets[row + 1]!; i++)
      for (let node = rows.values[i]!; node !== NONE && seenBy[node] !== row; node = tree.parents[node]!) {
        seenBy[node] = row;
        counts[node]!++;
      }
  return counts;
}

/** The nodes below a root that reach what is asked of them and have no narrower one that does. */
function narrowest(tree: TreeColumns, counts: Int32Array, least: (node: number) => number): number[] {
  const reaches = Array.from(
    counts,
    (count, node) => tree.parents[node] !== NONE && count >= Math.max(LEAST_PROJECTS, least(node)),
  );
  const hasNarrower = new Set(tree.parents.filter((_, node) => reaches[node]));
  return reaches.flatMap((one, node) => (one && !hasNarrower.has(node) ? [node] : []));
}

/** The root above each node. */
function rootsOf(tree: TreeColumns): Int32Array {
  return nearestUpward(tree.parents, (node) => tree.parents[node] === NONE);
}

function rowLength(rows: Rows, row: number): number {
  return rows.offsets[row + 1]! - rows.offsets[row]!;
}
