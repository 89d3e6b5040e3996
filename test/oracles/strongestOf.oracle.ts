import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import type { StrengthModel } from '../../src/network/ties/Lens.ts';
import { type OracleFilter, oracleShared, oracleStrength } from './sharedCollaborations.oracle.ts';

/** One end of a tie, by id. */
export interface OracleTieEnd {
  organisation: string;
  strength: number;
}

/** Everyone an organisation is tied to, strongest tie first, equally strong ones by id: slow and obvious, for tests. */
export function oracleTies(
  records: GraphRecords,
  filter: OracleFilter,
  model: StrengthModel,
  organisation: string,
): OracleTieEnd[] {
  return records.organisations
    .filter(({ id }) => id !== organisation)
    .map(({ id }) => ({
      organisation: id,
      strength: oracleStrength(oracleShared(records, filter, model, organisation, id), model),
    }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => rounded(b) - rounded(a) || (a.organisation < b.organisation ? -1 : 1));
}

function rounded({ strength }: OracleTieEnd): number {
  return Number(strength.toPrecision(12));
}
