import type { GraphRecords } from '../neo4j/GraphRecords.ts';
import { everyTie, oraclePartnerCount, type OracleQuestion } from './bestPaths.oracle.ts';
import { compareScored, type OracleScored } from './tiedToAll.oracle.ts';

/** Whom to suggest, by id: those of `eligible` only. */
export interface OracleSuggestionQuestion extends Pick<OracleQuestion, 'filter' | 'model'> {
  from: string[];
  eligible: string[];
}

/** A suggestion with its common partners, the one that adds most first. */
export interface OracleSuggestion extends OracleScored {
  commonPartners: string[];
}

/** Every suggestion, in order: design section 5, word by word and slowly, for tests only. */
export function oracleSuggestions(
  records: GraphRecords,
  { from, eligible, filter, model }: OracleSuggestionQuestion,
): OracleSuggestion[] {
  const ties = everyTie(records, { filter, model });
  const strength = (a: string, b: string): number => ties.get(a)?.get(b)?.strength ?? 0;
  const strengthFromAny = (m: string): number => Math.max(...from.map((one) => strength(one, m)));
  const partnerCounts = new Map(
    [...ties.keys()].sort().map((id): [string, number] => [id, oraclePartnerCount(records, id)]),
  );
  return eligible
    .filter((candidate) => !from.includes(candidate) && strengthFromAny(candidate) === 0)
    .map((candidate) => {
      const contributions = [...partnerCounts]
        .map(([m, partners]) => ({
          organisation: m,
          score: (strengthFromAny(m) * strength(m, candidate)) / Math.log(Math.E + partners),
        }))
        .filter(({ score }) => score > 0);
      let score = 0;
      for (const contribution of contributions) score += contribution.score;
      const commonPartners = contributions.sort(compareScored).map(({ organisation }) => organisation);
      return { organisation: candidate, score, commonPartners };
    })
    .filter(({ score }) => score > 0)
    .sort(compareScored);
}

/** The fields that projects of both sides state, most shared first. */
export function oracleSharedFields(records: GraphRecords, from: string[], candidate: string, day: string): string[] {
  const count = (field: string, organisations: string[]): number =>
    records.collaborations.filter(
      ({ id, kind, fields, start }) =>
        kind === 'PROJECT' &&
        fields.includes(field) &&
        (start ?? '') <= day &&
        organisations.some((organisation) => {
          const rows = records.memberships.filter(
            (row) => row.collaboration === id && row.organisation === organisation,
          );
          return rows.some((row) => (row.start ?? '') <= day);
        }),
    ).length;
  return records.fields
    .map(({ id }) => ({ id, counts: [count(id, from), count(id, [candidate])] }))
    .filter(({ counts }) => Math.min(...counts) > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .sort((a, b) => b.counts[0]! + b.counts[1]! - a.counts[0]! - a.counts[1]!)
    .sort((a, b) => Math.min(...b.counts) - Math.min(...a.counts))
    .map(({ id }) => id);
}
