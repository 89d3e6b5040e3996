import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import type { OracleShared } from './sharedCollaborations.oracle.ts';

/** What ties are ordered by, those of one organisation or of several to it taken together. */
export interface OracleOrder {
  organisation: string;
  score: number;
  /** The sum of the weights before saturation. */
  weight: number;
  projectCount: number;
}

/** Adds up what two organisations share. */
export function oracleSum(records: GraphRecords, shared: OracleShared[]): { weight: number; projectCount: number } {
  const isProject = (id: string): boolean => records.collaborations.find((one) => one.id === id)?.kind === 'PROJECT';
  let weight = 0;
  for (const one of shared) weight += one.weight;
  return { weight, projectCount: shared.filter(({ collaboration }) => isProject(collaboration)).length };
}

/** Puts several ties to one organisation together: the product of their sums, and all their projects. */
export function oracleJoint(ties: { weight: number; projectCount: number }[]): {
  weight: number;
  projectCount: number;
} {
  return ties.reduce((a, b) => ({ weight: a.weight * b.weight, projectCount: a.projectCount + b.projectCount }), {
    weight: 1,
    projectCount: 0,
  });
}

/** Score, then sum, both rounded to 12 significant digits, then projects, then id: `docs/model.md` word by word. */
export function oracleOrder(a: OracleOrder, b: OracleOrder): number {
  return (
    rounded(b.score) - rounded(a.score) ||
    rounded(b.weight) - rounded(a.weight) ||
    b.projectCount - a.projectCount ||
    (a.organisation < b.organisation ? -1 : 1)
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
