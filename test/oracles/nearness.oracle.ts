import { everyTie, oraclePartnerCount, oraclePaths, type OracleQuestion } from './bestPaths.oracle.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';

/** `PartnershipPaths.nearness` of `docs/model.md`, over every way there is: slow and obvious, for tests only. */
export function oracleNearness(records: GraphRecords, question: OracleQuestion): number {
  const maxTies = Math.min(3, question.maxTies);
  const ways = oraclePaths(records, { ...question, alternatives: 'RANKED', first: Infinity, maxTies });
  const ties = everyTie(records, question);
  let untied = 1;
  let sum = 0;
  for (const { organisations } of ways) {
    const strengths = organisations.slice(1).map((id, i) => ties.get(organisations[i]!)!.get(id)!.strength);
    if (strengths.length === 1) {
      untied *= 1 - strengths[0]!;
      continue;
    }
    let share = 1;
    for (const strength of strengths) share *= strength ** 0.5;
    for (const id of organisations.slice(1, -1)) {
      const partners = oraclePartnerCount(records, id);
      if (partners > 20) share *= 20 / partners;
    }
    sum += share;
  }
  return 1 - untied / (1 + sum);
}
