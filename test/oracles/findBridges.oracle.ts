import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { everyTie, type OracleQuestion } from './bestPaths.oracle.ts';

/** The question of who opens the way from where to whom, by id. */
export interface OracleBridgeQuestion extends Pick<OracleQuestion, 'filter' | 'model'> {
  from: string[];
  /** Some of `from` may be among them. */
  group: string[];
}

/** A bridge with its strongest tie to `from` and whom it reaches. */
export interface OracleBridge {
  organisation: string;
  reaches: number;
  onlyThrough: number;
  strength: number;
  examples: string[];
}

/** Finds every bridge, in order, slowly: `docs/model.md` word by word. */
export function oracleBridges(
  records: GraphRecords,
  { from, group, filter, model }: OracleBridgeQuestion,
): { bridges: OracleBridge[]; reached: number; groupSize: number } {
  const ties = everyTie(records, { filter, model });
  const strength = (a: string, b: string): number => ties.get(a)?.get(b)?.strength ?? 0;
  const rounded = (a: string, b: string): number => Number(strength(a, b).toExponential(11));
  const members = group.filter((id) => !from.includes(id)).sort();
  const isPartner = (id: string): boolean => !from.includes(id) && from.some((one) => strength(one, id) > 0);
  const partners = [...ties.keys()].filter(isPartner);
  const partnersOf = (member: string): string[] => partners.filter((partner) => strength(partner, member) > 0);
  const reached = members.filter((member) => isPartner(member) || partnersOf(member).length > 0);
  const bridges = partners.map((partner) => {
    const mine = members.filter((member) => strength(partner, member) > 0);
    const onlyMine = mine.filter((member) => partnersOf(member).length === 1);
    const strongestFirst = (a: string, b: string): number => rounded(partner, b) - rounded(partner, a);
    const others = mine.filter((member) => !onlyMine.includes(member));
    return {
      organisation: partner,
      reaches: mine.length,
      onlyThrough: onlyMine.length,
      strength: Math.max(...from.map((one) => strength(one, partner))),
      examples: [...onlyMine.toSorted(strongestFirst), ...others.toSorted(strongestFirst)],
    };
  });
  return {
    bridges: bridges.filter(({ reaches }) => reaches > 0).sort(compare),
    reached: reached.length,
    groupSize: members.length,
  };
}

function compare(a: OracleBridge, b: OracleBridge): number {
  if (a.onlyThrough !== b.onlyThrough) return b.onlyThrough - a.onlyThrough;
  if (a.reaches !== b.reaches) return b.reaches - a.reaches;
  const [strengthOfA, strengthOfB] = [Number(a.strength.toExponential(11)), Number(b.strength.toExponential(11))];
  if (strengthOfA !== strengthOfB) return strengthOfB - strengthOfA;
  return a.organisation < b.organisation ? -1 : 1;
}
