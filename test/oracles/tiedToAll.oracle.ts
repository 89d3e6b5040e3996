import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { oracleJoint, oracleOrder } from './tieOrder.oracle.ts';
import { everyTie, oraclePartnerCount, type OracleQuestion } from './bestPaths.oracle.ts';

/** An organisation by id. */
export interface OracleScored {
  organisation: string;
  score: number;
}

/** Every organisation tied to all of `of`, in order: slow and obvious, for tests only. */
export function oracleTiedToAll(
  records: GraphRecords,
  { of, filter, model }: { of: string[] } & Pick<OracleQuestion, 'filter' | 'model'>,
): OracleScored[] {
  const ties = everyTie(records, { filter, model });
  return records.organisations
    .map(({ id }) => id)
    .filter((id) => !of.includes(id) && of.every((one) => ties.get(one)?.has(id)))
    .map((id) => {
      let score = 1;
      for (const one of of) score *= ties.get(one)?.get(id)?.strength ?? 0;
      const damping =
        model.goBetweenFactor * (1 + oraclePartnerCount(records, id) / model.hubScale) ** -model.hubDamping;
      const joint = oracleJoint(of.flatMap((one) => ties.get(one)?.get(id) ?? []));
      return { organisation: id, score: score * damping, ...joint };
    })
    .sort(oracleOrder)
    .map(({ organisation, score }) => ({ organisation, score }));
}

/** Scores rounded to 12 significant digits, then ids. */
export function compareScored(a: OracleScored, b: OracleScored): number {
  const [scoreOfA, scoreOfB] = [Number(a.score.toExponential(11)), Number(b.score.toExponential(11))];
  if (scoreOfA !== scoreOfB) return scoreOfB - scoreOfA;
  return a.organisation < b.organisation ? -1 : 1;
}
