import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { everyTie, type OracleQuestion } from './bestPaths.oracle.ts';

/** The question of what falls, by id. */
export interface OracleLossQuestion extends Pick<OracleQuestion, 'filter' | 'model'> {
  from: string[];
  /** None of `from` is among them. */
  leaving: string[];
}

/** Finds all that is lost, slowly: each organisation by each go-between, as the schema says it. */
export function oracleLosses(
  records: GraphRecords,
  { from, leaving, filter, model }: OracleLossQuestion,
  dampingOf: (id: string) => number,
) {
  const ties = everyTie(records, { filter, model });
  const strength = (a: string, b: string): number => ties.get(a)?.get(b)?.strength ?? 0;
  const toUs = (id: string): number => (from.includes(id) ? 0 : Math.max(...from.map((one) => strength(one, id))));
  const all = records.organisations.map(({ id }) => id).sort();
  const partners = all.filter((id) => toUs(id) > 0);
  const waysTo = (id: string) =>
    partners
      .filter((partner) => partner !== id && strength(partner, id) > 0)
      .map((partner) => ({ partner, score: toUs(partner) * strength(partner, id) * dampingOf(partner) }));
  const staying = all.filter((id) => !from.includes(id) && !leaving.includes(id));
  const reached = staying.filter((id) => toUs(id) > 0 || waysTo(id).length > 0);
  const lost = reached.filter((id) => toUs(id) === 0 && waysTo(id).every(({ partner }) => leaving.includes(partner)));
  return {
    partners: partners.filter((id) => leaving.includes(id)),
    reached: reached.length,
    lost: lost.map((id) => ({ id, ways: waysTo(id).toSorted((a, b) => b.score - a.score) })),
  };
}
