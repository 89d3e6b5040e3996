import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { everyTie, oraclePartnerCount, type OracleQuestion } from './bestPaths.oracle.ts';
import { compareScored, type OracleScored } from './tiedToAll.oracle.ts';
import { oracleOrder } from './tieOrder.oracle.ts';

/** The question of whom to suggest, by id: only those of `eligible`. */
export interface OracleSuggestionQuestion extends Pick<OracleQuestion, 'filter' | 'model'> {
  from: string[];
  eligible: string[];
}

/** A suggestion with its common partners, the one with the best way over it first, and a shortest way. */
export interface OracleSuggestion extends OracleScored {
  commonPartners: string[];
  chain: string[];
}

type Chances = Map<string, number>;

/** Every suggestion, in order: what the schema says of `PartnerSuggestion.score`, word by word and slowly, for tests only. */
export function oracleSuggestions(
  records: GraphRecords,
  { from, eligible, filter, model }: OracleSuggestionQuestion,
): OracleSuggestion[] {
  const ties = everyTie(records, { filter, model });
  const inAnyField = everyTie(records, { filter: { ...filter, fields: null, programmes: null }, model });
  const isTied = (candidate: string): boolean => from.some((one) => inAnyField.get(one)?.has(candidate));
  const everyone = [...ties.keys()].sort();
  const strength = (a: string, b: string): number => ties.get(a)?.get(b)?.strength ?? 0;
  const root = (a: string, b: string): number => Math.sqrt(strength(a, b));
  const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);
  const partnersOf = (a: string): string[] => [...(ties.get(a)?.keys() ?? [])].sort();
  const reach = (a: string): number => sum(partnersOf(a).map((b) => root(a, b)));
  const others = everyone.filter((one) => !from.includes(one));
  const strengthFromAny = (m: string): number => Math.max(...from.map((one) => strength(one, m)));
  const damping = (m: string): number =>
    model.goBetweenFactor * (1 + oraclePartnerCount(records, m) / model.hubScale) ** -model.hubDamping;
  const rootFromAny = (m: string): number => Math.max(...from.map((one) => root(one, m)));
  const reachOfAll = sum(others.map(rootFromAny));
  const one: Chances = new Map(others.map((m) => [m, rootFromAny(m) / reachOfAll]));
  const adds = (chances: Chances, m: string, c: string): number => ((chances.get(m) ?? 0) / reach(m)) * root(m, c);
  const next = (chances: Chances): Chances =>
    new Map(others.map((c) => [c, sum(partnersOf(c).map((m) => (chances.has(m) ? adds(chances, m, c) : 0)))]));
  const two = next(one);
  const three = next(two);
  const waysIn = (chances: Chances, c: string): string[] =>
    partnersOf(c)
      .map((m) => ({ organisation: m, score: adds(chances, m, c) }))
      .filter(({ score }) => score > 0)
      .sort(compareScored)
      .map(({ organisation }) => organisation);
  const startFor = (m: string): string =>
    from
      .flatMap((organisation) => {
        const tie = ties.get(organisation)?.get(m);
        return tie ? [{ organisation, score: tie.strength, ...tie }] : [];
      })
      .sort(oracleOrder)
      .map(({ organisation }) => organisation)[0] ?? '';
  const chainOver = (m: string): string[] => [startFor(m), m];
  return others
    .filter((candidate) => eligible.includes(candidate) && one.get(candidate) === 0 && !isTied(candidate))
    .map((candidate) => {
      const score = Math.sqrt(reach(candidate)) * (two.get(candidate)! + 4 * three.get(candidate)!);
      const commonPartners = partnersOf(candidate)
        .map((m) => ({ organisation: m, score: strengthFromAny(m) * damping(m) * strength(m, candidate) }))
        .filter(({ organisation }) => others.includes(organisation) && strengthFromAny(organisation) > 0)
        .sort(compareScored)
        .map(({ organisation }) => organisation);
      const [common] = commonPartners;
      const [last = ''] = waysIn(two, candidate);
      const chain = common === undefined ? [...chainOver(waysIn(one, last)[0] ?? ''), last] : chainOver(common);
      return { organisation: candidate, score, commonPartners, chain: [...chain, candidate] };
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
