import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { everyTie, type OracleQuestion, type OracleTie } from './bestPaths.oracle.ts';
import { oracleOrder } from './tieOrder.oracle.ts';

/** The question of who opens the way from where to whom, by id. */
export interface OracleBridgeQuestion extends Pick<OracleQuestion, 'filter' | 'model'> {
  from: string[];
  /** Some of `from` may be among them. */
  group: string[];
  /** Those that may be a bridge. */
  via: string[];
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
  { from, group, via, filter, model }: OracleBridgeQuestion,
): { bridges: OracleBridge[]; partnerCount: number; reached: number; groupSize: number } {
  const ties = everyTie(records, { filter, model });
  const strength = (a: string, b: string): number => ties.get(a)?.get(b)?.strength ?? 0;
  const untied: OracleTie = { strength: 0, weight: 0, projectCount: 0, collaborations: [] };
  /** The tie of `one` to `other`, to be ordered under the id of `one`. */
  const ordered = (one: string, other: string) => {
    const tie = ties.get(one)?.get(other) ?? untied;
    return { ...tie, organisation: one, score: tie.strength };
  };
  const members = group.filter((id) => !from.includes(id)).sort();
  const isPartner = (id: string): boolean => !from.includes(id) && from.some((one) => strength(one, id) > 0);
  const partners = [...ties.keys()].filter((id) => isPartner(id) && via.includes(id));
  const partnersOf = (member: string): string[] => partners.filter((partner) => strength(partner, member) > 0);
  const reached = members.filter((member) => isPartner(member) || partnersOf(member).length > 0);
  const bridges = partners.map((partner) => {
    const mine = members.filter((member) => strength(partner, member) > 0);
    const onlyMine = mine.filter((member) => partnersOf(member).length === 1);
    const strongestFirst = (a: string, b: string): number => oracleOrder(ordered(a, partner), ordered(b, partner));
    const others = mine.filter((member) => !onlyMine.includes(member));
    const strongest = from.map((one) => ordered(one, partner)).sort(oracleOrder)[0] ?? ordered(partner, partner);
    return {
      organisation: partner,
      order: { ...strongest, organisation: partner },
      reaches: mine.length,
      onlyThrough: onlyMine.length,
      strength: Math.max(...from.map((one) => strength(one, partner))),
      examples: [...onlyMine.toSorted(strongestFirst), ...others.toSorted(strongestFirst)],
    };
  });
  return {
    bridges: bridges
      .filter(({ reaches }) => reaches > 0)
      .sort((a, b) => b.onlyThrough - a.onlyThrough || b.reaches - a.reaches || oracleOrder(a.order, b.order))
      .map(({ organisation, reaches, onlyThrough, strength: tie, examples }) => {
        return { organisation, reaches, onlyThrough, strength: tie, examples };
      }),
    partnerCount: partners.length,
    reached: reached.length,
    groupSize: members.length,
  };
}
