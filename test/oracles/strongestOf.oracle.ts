import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import type { StrengthModel } from '../../src/network/ties/Lens.ts';
import { type OracleFilter, oracleShared, oracleStrength } from './sharedCollaborations.oracle.ts';
import { oracleOrder, oracleSum } from './tieOrder.oracle.ts';

/** One end of a tie, by id, and what it is ordered by. */
export interface OracleTieEnd {
  organisation: string;
  strength: number;
  weight: number;
  projectCount: number;
}

/** Everyone an organisation is tied to, strongest tie first: slow and obvious, for tests. */
export function oracleTies(
  records: GraphRecords,
  filter: OracleFilter,
  model: StrengthModel,
  organisation: string,
): OracleTieEnd[] {
  return records.organisations
    .filter(({ id }) => id !== organisation)
    .map(({ id }) => {
      const shared = oracleShared(records, filter, model, organisation, id);
      return { organisation: id, strength: oracleStrength(shared, model), ...oracleSum(records, shared) };
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => oracleOrder({ ...a, score: a.strength }, { ...b, score: b.strength }));
}
